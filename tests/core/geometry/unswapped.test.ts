import { describe, expect, test } from 'vitest';
import { unswapped } from '../../../src/core/geometry/unswapped.ts';
import type { Pose } from '../../../src/core/vocabulary/pose.ts';
import { poseOf, seatedJoints } from '../../builders/pose.ts';

const THIGH = 100;
const legsExchanged = (pose: Pose): Pose => {
  const { keypoints: k } = pose;
  return {
    ...pose,
    keypoints: {
      ...k,
      left_hip: k.right_hip,
      right_hip: k.left_hip,
      left_knee: k.right_knee,
      right_knee: k.left_knee,
      left_ankle: k.right_ankle,
      right_ankle: k.left_ankle,
    },
  };
};
const turned = poseOf(seatedJoints, { farShift: { x: 30, y: 0 } });

describe('unswapped', () => {
  test('unswapped(pose, last, side, thigh) puts exchanged legs right', () => {
    expect(unswapped(legsExchanged(turned), turned, 'right', THIGH)).toEqual(turned);
  });

  test('unswapped(pose, last, side, thigh) leaves a quiet pose, and the first one, as they are', () => {
    expect(unswapped(turned, turned, 'right', THIGH)).toBe(turned);
    const first = legsExchanged(turned);
    expect(unswapped(first, null, 'right', THIGH)).toBe(first);
  });

  test('unswapped(pose, last, side, thigh) leaves legs that lie nearly over one another: it makes no difference', () => {
    const sideOn = poseOf(seatedJoints, { farShift: { x: 8, y: 0 } });
    const exchanged = legsExchanged(sideOn);
    expect(unswapped(exchanged, sideOn, 'right', THIGH)).toBe(exchanged);
  });

  test('unswapped(pose, last, side, thigh) does not take one joint’s jump for a swap', () => {
    const jump: Pose = { ...turned, keypoints: { ...turned.keypoints, right_knee: turned.keypoints.left_knee } };
    expect(unswapped(jump, turned, 'right', THIGH)).toBe(jump);
  });
});
