import { expect, test } from 'vitest';
import { placementWindow } from '../../../src/core/coaching/placement-window.ts';
import type { Observation, Pose } from '../../../src/core/vocabulary/pose.ts';
import { milliseconds } from '../../../src/core/vocabulary/units.ts';
import { poseOf, seatedJoints } from '../../builders/pose.ts';

const after = (frames: readonly Observation[]): readonly number[] =>
  frames.reduce<readonly Pose[]>(placementWindow, []).map(({ capturedAt }) => capturedAt);
const poses = (...times: readonly number[]): readonly Pose[] => times.map((at) => poseOf(seatedJoints, { at }));

test('placementWindow(before, frame) keeps the poses of a second and a half', () => {
  expect(after(poses(0, 400, 800, 1200, 1600, 2000))).toEqual([800, 1200, 1600, 2000]);
});

test('placementWindow(before, frame) loses a lifter who is not seen any more', () => {
  expect(after([...poses(0, 100), { kind: 'nobody', capturedAt: milliseconds(1550) }])).toEqual([100]);
});

test('placementWindow(before, frame) begins anew with a clock that goes back', () => {
  expect(after(poses(5000, 5100, 20))).toEqual([20]);
});
