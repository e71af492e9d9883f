import { describe, expect, test } from 'vitest';
import { placementBearing } from '../../../src/core/coaching/placement-bearing.ts';
import { nearSide } from '../../../src/core/geometry/near-side.ts';
import type { Pose } from '../../../src/core/vocabulary/pose.ts';
import { CLIP_POSES, clipPose, poseOfClip } from '../../builders/clip-poses.ts';
import { poseOf, seatedJoints } from '../../builders/pose.ts';
import { readRecording } from '../../builders/read-recording.ts';

const OTHER = { left: 'right', right: 'left' } as const;

describe('placementBearing(poses, side)', () => {
  test.each(CLIP_POSES.map((clip) => [clip.clip, clip] as const))(
    'is within 9 degrees of the camera of %s, and never the wrong way round',
    (_, clip) => {
      const { turn, towards } = placementBearing([poseOfClip(clip)], clip.side);
      expect(Math.abs(turn - Math.abs(clip.yaw))).toBeLessThan(9);
      if (Math.abs(clip.yaw) > 4.5 && towards) expect(towards).toBe(clip.yaw > 0 ? 'feet' : 'head');
    },
  );

  test('is about 18 degrees towards the feet for the clip filmed from there', () => {
    const { turn, towards } = placementBearing([poseOfClip(clipPose('yaw-roll'))], clipPose('yaw-roll').side);
    expect(Math.abs(turn - 18)).toBeLessThan(3);
    expect(towards).toBe('feet');
  });

  test('is the same in a mirror, where the lifter faces the other way and shows the other side', () => {
    const clip = clipPose('yaw-roll');
    const pose = poseOfClip(clip, 0, { place: ({ x, y }) => ({ x: clip.width - x, y }) });
    const k = pose.keypoints;
    const swapped: Pose = {
      ...pose,
      keypoints: {
        ...k,
        left_shoulder: k.right_shoulder,
        right_shoulder: k.left_shoulder,
        left_hip: k.right_hip,
        right_hip: k.left_hip,
        left_knee: k.right_knee,
        right_knee: k.left_knee,
        left_ankle: k.right_ankle,
        right_ankle: k.left_ankle,
      },
    };
    expect(placementBearing([swapped], OTHER[clip.side])).toEqual(placementBearing([poseOfClip(clip)], clip.side));
  });

  test('is towards the head, and far, for real footage from behind the head', () => {
    const poses = readRecording('real-rear-quarter-2reps-thunder').frames.filter((frame) => frame.kind === 'pose');
    const { turn, towards } = placementBearing(poses, nearSide(poses));
    expect(towards).toBe('head');
    expect(turn).toBeGreaterThan(45);
  });

  test('is small for real footage from the side', () => {
    const poses = readRecording('real-side-2reps-thunder').frames.filter((frame) => frame.kind === 'pose');
    expect(placementBearing(poses, nearSide(poses)).turn).toBeLessThan(5);
  });

  test('names no way while the legs lie over each other', () => {
    expect(placementBearing([poseOf(seatedJoints)], 'right')).toEqual({ turn: 0, towards: null });
  });

  test('of no poses is NaN, and names no way', () => {
    expect(placementBearing([], 'right')).toEqual({ turn: Number.NaN, towards: null });
  });
});
