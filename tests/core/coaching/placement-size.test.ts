import { describe, expect, test } from 'vitest';
import { placementLook } from '../../../src/core/coaching/placement-look.ts';
import { seenSize } from '../../../src/core/coaching/placement-size.ts';
import type { PlacementState } from '../../../src/core/vocabulary/placement.ts';
import { CLIP_POSES, clipPose, factsOfClip } from '../../builders/clip-poses.ts';

const find = (factor: number, was: PlacementState = 'unknown', clip = clipPose('shallow')) => {
  const look = placementLook(factsOfClip(clip, { place: ({ x, y }) => ({ x: factor * x, y: factor * y }) }));
  if (look.kind !== 'lifter') throw new Error(look.kind);
  return seenSize(look, was);
};

describe('seenSize(look, was)', () => {
  test.each(CLIP_POSES.map((clip) => [clip.clip, clip] as const))('is good for %s', (_, clip) => {
    expect(find(1, 'unknown', clip).state).toBe('good');
  });

  test('sends the phone closer to a lifter who is small in the picture, by what is missing', () => {
    expect(find(0.5)).toMatchObject({ state: 'poor', required: false });
    expect(find(0.5).why).toEqual({ kind: 'too-small', way: 'metre' });
    expect(find(0.3).why).toEqual({ kind: 'too-small', way: 'more' });
  });

  test('sends a phone away that stands too near', () => {
    expect(find(1.9).why).toEqual({ kind: 'too-close', way: 'half-metre' });
  });
});
