import { expect, test } from 'vitest';
import { shiftedFrame } from '../../../src/core/geometry/shifted-frame.ts';
import type { Pose } from '../../../src/core/vocabulary/pose.ts';
import { degrees, milliseconds } from '../../../src/core/vocabulary/units.ts';
import { poseOf, seatedJoints } from '../../builders/pose.ts';

const SHIFT = { middle: { x: 0, y: 0 }, by: { x: 5, y: 0 }, turned: degrees(90), scaled: 2 };

test('shiftedFrame(pose, shift) moves every keypoint and keeps its score and time', () => {
  const moved = shiftedFrame(poseOf(seatedJoints, { at: 40, score: 0.6 }), SHIFT) as Pose;
  const { x, y, score } = moved.keypoints.right_hip;
  expect([x, y, score]).toEqual([expect.closeTo(645, 6), expect.closeTo(600, 6), 0.6]);
  expect(moved.capturedAt).toBe(40);
});

test('shiftedFrame(observation, shift) tells nothing of camera and sled, whose zero is another', () => {
  const sledShift = { middle: { x: 1, y: 1 }, by: { x: 2, y: 2 }, agreement: 1 };
  const moved = shiftedFrame({ ...poseOf(seatedJoints), cameraShift: null, sledShift }, SHIFT);
  expect(Object.keys(moved).sort()).toEqual(['capturedAt', 'keypoints', 'kind']);
  const nobody = { kind: 'nobody', capturedAt: milliseconds(1), cameraShift: null } as const;
  expect(shiftedFrame(nobody, SHIFT)).toEqual({ kind: 'nobody', capturedAt: 1 });
});
