import { describe, expect, test } from 'vitest';
import { hipSeen } from '../../../src/core/coaching/placement-hip.ts';
import { placementLook } from '../../../src/core/coaching/placement-look.ts';
import type { PlacementState } from '../../../src/core/vocabulary/placement.ts';
import type { Point } from '../../../src/core/vocabulary/pose.ts';
import { CLIP_POSES, clipPose, factsOfClip } from '../../builders/clip-poses.ts';

const clip = clipPose('shallow');

const look = (score: number) => {
  const seen = placementLook(factsOfClip(clip, { scores: { [`${clip.side}_hip`]: score } }));
  if (seen.kind !== 'lifter') throw new Error(seen.kind);
  return seen;
};
const find = (score: number, hand?: Point, was: PlacementState = 'unknown') => {
  const seen = look(score);
  return hipSeen({ ...seen, hands: hand ? [hand] : [] }, was);
};

describe('hipSeen(look, was)', () => {
  test.each(CLIP_POSES.map((each) => [each.clip, each] as const))('is good for %s', (_, each) => {
    const seen = placementLook(factsOfClip(each));
    if (seen.kind !== 'lifter') throw new Error(seen.kind);
    expect(hipSeen(seen, 'unknown').state).toBe('good');
  });

  test('holds up the set where the hip is hidden, and says by what', () => {
    expect(find(0.2)).toMatchObject({ state: 'poor', required: true, why: { kind: 'hip-hidden' } });
    expect(find(0.2, look(0.2).joints.hip).why).toEqual({ kind: 'hand-on-hip' });
  });

  test('is not put off by a hand beside a hip that is seen', () => {
    expect(find(0.8, look(0.8).joints.hip).state).toBe('good');
  });

  test('does not flicker about the border', () => {
    expect(find(0.45, undefined, 'good').state).toBe('good');
    expect(find(0.45, undefined, 'poor').state).toBe('poor');
  });
});
