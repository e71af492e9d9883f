import { describe, expect, test } from 'vitest';
import { yaw } from '../../../src/core/geometry/yaw.ts';
import type { Pose } from '../../../src/core/vocabulary/pose.ts';
import { expectAngle } from '../../builders/expect-close.ts';
import { play, rest } from '../../builders/leg-press.ts';
import { poseOf, seatedJoints } from '../../builders/pose.ts';
import { mirrored } from '../../builders/transformed.ts';

const posesAt = (turned: number) => play([rest()], { detector: { yaw: turned } }).recording;

describe('yaw', () => {
  test.each([0, 8, 18, 30, 60])('yaw(poses) is %d for a camera turned by as much', (turned) => {
    expectAngle(yaw(posesAt(turned).frames as readonly Pose[]), turned);
  });

  test('yaw(poses) has no sign: it is the same from before and behind', () => {
    const [before, behind] = [40, -40].map((x) => yaw([poseOf(seatedJoints, { farShift: { x, y: 0 } })]));
    expectAngle(before as number, 26.0);
    expectAngle(behind as number, 26.0);
    expectAngle(yaw(mirrored(posesAt(25)).frames as readonly Pose[]), 25);
  });

  test('yaw(poses) is not moved by a far shoulder that is guessed wrongly in a third of the frames', () => {
    const [right, wrong] = [0, 90].map((x) => poseOf(seatedJoints, { farShift: { x, y: 0 } }));
    expectAngle(yaw([right, right, wrong].map((pose) => pose as Pose)), 0);
  });

  test('yaw(poses) is 90, not NaN, for shoulders farther apart than any body and for a trunk of no length', () => {
    expectAngle(yaw([poseOf(seatedJoints, { farShift: { x: 500, y: 0 } })]), 90);
    expectAngle(yaw([poseOf({ ...seatedJoints, shoulder: seatedJoints.hip })]), 90);
  });

  test('yaw([]) is NaN', () => {
    expect(yaw([])).toBeNaN();
  });
});
