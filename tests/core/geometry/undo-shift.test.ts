import { describe, expect, test } from 'vitest';
import { undoShift } from '../../../src/core/geometry/undo-shift.ts';
import { milliseconds } from '../../../src/core/vocabulary/units.ts';
import { shiftOf } from '../../builders/moved-camera.ts';
import { poseOf, seatedJoints } from '../../builders/pose.ts';

describe('undoShift(observation, shift)', () => {
  test('brings every keypoint back, and keeps score and time', () => {
    const pose = poseOf(seatedJoints, { at: 40 });
    const back = undoShift(pose, shiftOf({ x: 10, y: -4 }));
    expect(back).toMatchObject({ kind: 'pose', capturedAt: 40 });
    if (back.kind !== 'pose') return;
    expect(back.keypoints.right_hip).toEqual({ x: 290, y: -316, score: 0.8 });
    expect(back.keypoints.nose).toEqual({ x: 290, y: -196, score: 0.8 });
  });

  test('leaves a frame as it is without a shift, and one without a body', () => {
    const pose = poseOf(seatedJoints);
    expect(undoShift(pose, null)).toBe(pose);
    const nobody = { kind: 'nobody', capturedAt: milliseconds(0) } as const;
    expect(undoShift(nobody, shiftOf({ x: 10, y: 0 }))).toBe(nobody);
  });
});
