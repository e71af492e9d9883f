import { describe, expect, test } from 'vitest';
import { placementLook } from '../../../src/core/coaching/placement-look.ts';
import { sideOn } from '../../../src/core/coaching/placement-side-on.ts';
import type { PlacementFacts } from '../../../src/core/vocabulary/placement.ts';
import { CLIP_POSES, clipPose, factsOfClip } from '../../builders/clip-poses.ts';
import { poseOf, seatedJoints } from '../../builders/pose.ts';

const find = (facts: PlacementFacts) => {
  const look = placementLook(facts);
  if (look.kind !== 'lifter') throw new Error(look.kind);
  return sideOn(look, 'unknown');
};

const seenWith = (farShift: { x: number; y: number }) =>
  find({ ...factsOfClip(clipPose('clean')), poses: Array(5).fill(poseOf(seatedJoints, { farShift })) });

describe('sideOn(look, was)', () => {
  test.each(CLIP_POSES.filter(({ yaw }) => Math.abs(yaw) < 10).map((clip) => [clip.clip, clip] as const))(
    'is good for %s',
    (_, clip) => {
      expect(find(factsOfClip(clip)).state).toBe('good');
    },
  );

  test('sends a phone that looks from the feet towards the head, and says how far', () => {
    expect(find(factsOfClip(clipPose('yaw-roll')))).toEqual({
      state: 'poor',
      required: false,
      why: { kind: 'off-side-on', way: 'metre', towards: 'head' },
    });
  });

  test('holds up the set from where no lift could be told, and sends the phone the other way', () => {
    expect(seenWith({ x: 40, y: 0 })).toMatchObject({ required: true, why: { towards: 'head' } });
    expect(seenWith({ x: -40, y: 0 })).toMatchObject({ required: true, why: { towards: 'feet' } });
  });
});
