import { describe, expect, test } from 'vitest';
import { undoShift } from '../../../src/core/geometry/undo-shift.ts';
import { withShift } from '../../../src/core/geometry/with-shift.ts';
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

  test("takes the camera's part out of the sled's shift, a turn included", () => {
    const camera = shiftOf({ x: 10, y: -4, turned: 5 });
    const [middle, gone] = [
      { x: 500, y: -200 },
      { x: 460, y: -240 },
    ];
    const seen = withShift(gone, camera);
    const sledShift = { middle, by: { x: seen.x - 500, y: seen.y + 200 }, agreement: 0.9 };
    const back = undoShift({ ...poseOf(seatedJoints), sledShift }, camera);
    if (back.kind !== 'pose') throw new Error('no pose');
    expect(back.sledShift).toMatchObject({ middle, agreement: 0.9 });
    expect(back.sledShift?.by.x).toBeCloseTo(-40, 6);
    expect(back.sledShift?.by.y).toBeCloseTo(-40, 6);
    const blind = undoShift({ ...poseOf(seatedJoints), sledShift: null }, camera);
    expect(blind).toMatchObject({ sledShift: null });
  });

  test('leaves a frame as it is without a shift, and one without a body', () => {
    const pose = poseOf(seatedJoints);
    expect(undoShift(pose, null)).toBe(pose);
    const nobody = { kind: 'nobody', capturedAt: milliseconds(0) } as const;
    expect(undoShift(nobody, shiftOf({ x: 10, y: 0 }))).toBe(nobody);
  });
});
