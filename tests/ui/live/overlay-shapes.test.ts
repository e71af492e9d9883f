import { expect, test } from 'vitest';
import type { PadLine } from '../../../src/core/vocabulary/pad-line.ts';
import { KEYPOINT_NAMES, type Keypoint, type KeypointName, type Pose } from '../../../src/core/vocabulary/pose.ts';
import { confidence, milliseconds } from '../../../src/core/vocabulary/units.ts';
import { overlayShapes } from '../../../src/ui/live/overlay-shapes.ts';

/** Left side at x 1, right side at x 2, so that a mix-up shows. */
const poseWith = (scores: Partial<Record<KeypointName, number>> = {}): Pose => ({
  kind: 'pose',
  capturedAt: milliseconds(0),
  keypoints: Object.fromEntries(
    KEYPOINT_NAMES.map((name, index): [KeypointName, Keypoint] => [
      name,
      { x: name.startsWith('left') ? 1 : 2, y: -index, score: confidence(scores[name] ?? 0.9) },
    ]),
  ) as Record<KeypointName, Keypoint>,
});
const padLine: PadLine = { hipEnd: { x: 10, y: -20 }, headEnd: { x: 30, y: -5 }, setBy: 'proposal' };

test('overlayShapes(seen) draws the near side only: three bones, then four joints', () => {
  const shapes = overlayShapes({ pose: poseWith(), side: 'left', padLine: null });
  expect(shapes.map(({ kind }) => kind)).toEqual(['bone', 'bone', 'bone', 'joint', 'joint', 'joint', 'joint']);
  expect(shapes.flatMap((shape) => (shape.kind === 'joint' ? [shape.at.x] : []))).toEqual([1, 1, 1, 1]);
});

test('overlayShapes(seen) puts the pad line under the skeleton', () => {
  const [first] = overlayShapes({ pose: poseWith(), side: 'right', padLine });
  expect(first).toEqual({ kind: 'pad', from: padLine.hipEnd, to: padLine.headEnd });
});

test('overlayShapes(seen) marks a joint below 0.3 and both its bones as uncertain', () => {
  const shapes = overlayShapes({ pose: poseWith({ right_knee: 0.29, right_hip: 0.3 }), side: 'right', padLine: null });
  expect(shapes.map((shape) => shape.kind !== 'pad' && shape.certain)).toEqual([
    true, // shoulder to hip
    false, // hip to knee
    false, // knee to ankle
    true,
    true,
    false,
    true,
  ]);
});

test('overlayShapes(seen) draws no skeleton before the near side is known, nor without a person', () => {
  expect(overlayShapes({ pose: poseWith(), side: null, padLine: null })).toEqual([]);
  expect(overlayShapes({ pose: null, side: 'left', padLine })).toHaveLength(1);
});
