import { describe, expect, test } from 'vitest';
import { placementLook } from '../../../src/core/coaching/placement-look.ts';
import { wholeBody } from '../../../src/core/coaching/placement-whole-body.ts';
import type { PlacementState } from '../../../src/core/vocabulary/placement.ts';
import type { Point } from '../../../src/core/vocabulary/pose.ts';
import { CLIP_POSES, clipPose, factsOfClip, type Replaced } from '../../builders/clip-poses.ts';
import { poseOf } from '../../builders/pose.ts';

const clip = clipPose('round-late');

const find = (replaced: Replaced = {}, was: PlacementState = 'unknown', from = clip) => {
  const facts = factsOfClip(from, replaced);
  const look = placementLook(facts);
  if (look.kind !== 'lifter') throw new Error(look.kind);
  return wholeBody(look, was, facts);
};

const movedBy = (dx: number, dy: number): Replaced => ({ place: ({ x, y }) => ({ x: x + dx, y: y + dy }) });

/** Larger about the picture's middle. */
const closer = (factor: number): Replaced => ({
  place: ({ x, y }) => ({
    x: clip.width / 2 + factor * (x - clip.width / 2),
    y: -clip.height / 2 + factor * (y + clip.height / 2),
  }),
});

describe('wholeBody(look, was, facts)', () => {
  test.each(CLIP_POSES.map((each) => [each.clip, each] as const))('is good for %s', (_, each) => {
    expect(find({}, 'unknown', each).state).toBe('good');
  });

  test.each([
    [-150, 0, { kind: 'turn', towards: 'head' }],
    [170, 0, { kind: 'turn', towards: 'feet' }],
    [0, 170, { kind: 'tilt-up' }],
    [0, -170, { kind: 'tilt-down' }],
  ])('of a lifter moved by %d, %d asks for %j', (dx, dy, remedy) => {
    const { state, why } = find(movedBy(dx, dy));
    expect(state).toBe('poor');
    expect(why).toMatchObject({ remedy });
  });

  test('sends the phone farther away where both edges are near', () => {
    expect(find(closer(1.9)).why).toMatchObject({ remedy: { kind: 'farther' } });
  });

  test('holds up the set only where something will leave the picture', () => {
    expect(find(movedBy(-90, 0))).toMatchObject({ state: 'poor', required: false });
    expect(find(movedBy(-150, 0))).toMatchObject({ state: 'poor', required: true });
  });

  test('counts the room that the bent knee and the stretched leg will need, not only what is seen now', () => {
    const low = { shoulder: { x: 100, y: -100 }, hip: { x: 220, y: -100 }, knee: { x: 290, y: -30 } };
    const whyOf = (ankle: Point) => {
      const facts = { ...factsOfClip(clip), poses: Array(5).fill(poseOf({ ...low, ankle })) };
      const look = placementLook(facts);
      if (look.kind !== 'lifter') throw new Error(look.kind);
      return wholeBody(look, 'unknown', facts).why;
    };
    expect(whyOf({ x: 390, y: -60 })).toMatchObject({ kind: 'near-edge', part: 'knees' });
    expect(whyOf({ x: 350, y: -20 })).toMatchObject({ part: 'feet' });
  });

  test('lets what was good come nearer to the edge', () => {
    const near = movedBy(-95, 0);
    expect(find(near).state).toBe('poor');
    expect(find(near, 'good').state).toBe('good');
  });

  test('names the joint that is not seen', () => {
    const hidden = (joint: string) => ({ scores: { [`${clip.side}_${joint}`]: 0.1 } });
    expect(find(hidden('ankle'))).toMatchObject({ required: true, why: { joint: 'ankle' } });
    expect(find(hidden('knee'))).toMatchObject({ required: true, why: { joint: 'knee' } });
    expect(find(hidden('shoulder'))).toMatchObject({ required: true, why: { joint: 'shoulder' } });
  });
});
