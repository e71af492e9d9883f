import { describe, expect, test } from 'vitest';
import { placementLook } from '../../../src/core/coaching/placement-look.ts';
import { CLIP_POSES, clipPose, factsOfClip } from '../../builders/clip-poses.ts';
import { poseOf, seatedJoints } from '../../builders/pose.ts';

const clip = clipPose('clean');

describe('placementLook(facts)', () => {
  test.each(CLIP_POSES.map((each) => [each.clip, each] as const))(
    'sees the lifter of %s, the side, and the distance to a quarter',
    (_, each) => {
      const look = placementLook(factsOfClip(each));
      if (look.kind !== 'lifter') throw new Error(look.kind);
      expect(look.side).toBe(each.side);
      expect(Math.abs(look.distance / each.distance - 1)).toBeLessThan(0.25);
    },
  );

  test('sees nobody in fewer than four poses, nor in poses of which most are no body', () => {
    const facts = factsOfClip(clip);
    expect(placementLook({ ...facts, poses: facts.poses.slice(2) })).toEqual({ kind: 'nobody' });
    const ghost = poseOf({ ...seatedJoints, knee: { x: 305, y: -320 } });
    expect(placementLook({ ...facts, poses: [...facts.poses, ...Array(6).fill(ghost)] })).toEqual({ kind: 'nobody' });
  });

  test('sees that somebody stands', () => {
    const standing = poseOf({ ...seatedJoints, knee: { x: 305, y: -420 }, ankle: { x: 305, y: -520 } });
    expect(placementLook({ ...factsOfClip(clip), poses: Array(5).fill(standing) })).toEqual({ kind: 'not-seated' });
  });

  test('takes a tall lifter for farther away than a short one of the same size in the picture', () => {
    const [tall, short] = [195, 155].map((statureCm) => placementLook(factsOfClip(clip, {}, { statureCm })));
    if (tall?.kind !== 'lifter' || short?.kind !== 'lifter') throw new Error('not seen');
    expect(tall.distance / short.distance).toBeCloseTo(195 / 155, 5);
  });
});
