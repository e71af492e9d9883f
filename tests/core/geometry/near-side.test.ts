import { describe, expect, test } from 'vitest';
import { jointOf, nameOn, nearSide, sideScore } from '../../../src/core/geometry/near-side.ts';
import type { Pose } from '../../../src/core/vocabulary/pose.ts';
import { confidence } from '../../../src/core/vocabulary/units.ts';
import { play, rep, withRests } from '../../builders/leg-press.ts';
import { poseOf, seatedJoints } from '../../builders/pose.ts';
import { mirrored, rolled } from '../../builders/transformed.ts';

const seated = poseOf(seatedJoints, { side: 'right', scores: { ankle: 0.4 } });
const posesOf = (recording: { frames: readonly unknown[] }) => recording.frames as readonly Pose[];

describe('nearSide', () => {
  test('nameOn(side, joint) is the landmark’s name', () => {
    expect(nameOn('left', 'hip')).toBe('left_hip');
  });

  test('jointOf(pose, side, joint) takes the joint of that side', () => {
    expect(jointOf(seated, 'right', 'ankle').score).toBe(0.4);
    expect(jointOf(seated, 'left', 'ankle').score).toBe(0.8);
  });

  test('sideScore(pose, side) is the mean over the four joints', () => {
    expect(sideScore(seated, 'right')).toBeCloseTo(0.7, 9);
    expect(sideScore(seated, 'left')).toBeCloseTo(0.8, 9);
  });

  test('nearSide(poses) is right for who faces right, and left for who faces left', () => {
    const { recording } = play(withRests([rep(95)]));
    expect(nearSide(posesOf(recording))).toBe('right');
    expect(nearSide(posesOf(mirrored(recording)))).toBe('left');
  });

  test('nearSide(poses) goes by the body and not by scores that favour the far leg', () => {
    const favoured = { ...seated.keypoints };
    for (const name of ['left_hip', 'left_knee', 'left_ankle', 'left_shoulder'] as const) {
      favoured[name] = { ...favoured[name], score: confidence(0.95) };
    }
    expect(nearSide([{ ...seated, keypoints: favoured }])).toBe('right');
  });

  test.each([0, 40, 90, -60])('nearSide(poses) is the same with the camera rolled by %d degrees', (roll) => {
    const { recording } = play(withRests([rep(95)]));
    expect(nearSide(posesOf(rolled(recording, roll)))).toBe('right');
  });
});
