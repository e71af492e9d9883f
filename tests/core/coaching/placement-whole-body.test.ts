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
    [-150, 0, 'turn the phone a little towards your head'],
    [170, 0, 'turn the phone a little towards your feet'],
    [0, 170, 'tilt the phone up a little'],
    [0, -170, 'tilt the phone down a little'],
  ])('of a lifter moved by %d, %d says: %s', (dx, dy, todo) => {
    const { state, say } = find(movedBy(dx, dy));
    expect(state).toBe('poor');
    expect(say).toContain(todo);
  });

  test('sends the phone farther away where both edges are near', () => {
    expect(find(closer(1.9)).say).toMatch(/move the phone .* farther away/);
  });

  test('holds up the set only where something will leave the picture', () => {
    expect(find(movedBy(-90, 0))).toMatchObject({ state: 'poor', required: false });
    expect(find(movedBy(-150, 0))).toMatchObject({ state: 'poor', required: true });
  });

  test('counts the room that the bent knee and the stretched leg will need, not only what is seen now', () => {
    const low = { shoulder: { x: 100, y: -100 }, hip: { x: 220, y: -100 }, knee: { x: 290, y: -30 } };
    const say = (ankle: Point) => {
      const facts = { ...factsOfClip(clip), poses: Array(5).fill(poseOf({ ...low, ankle })) };
      const look = placementLook(facts);
      if (look.kind !== 'lifter') throw new Error(look.kind);
      return wholeBody(look, 'unknown', facts).say;
    };
    expect(say({ x: 390, y: -60 })).toMatch(/^Your knees come close to the edge/);
    expect(say({ x: 350, y: -20 })).toMatch(/^Your feet/);
  });

  test('lets what was good come nearer to the edge', () => {
    const near = movedBy(-95, 0);
    expect(find(near).state).toBe('poor');
    expect(find(near, 'good').state).toBe('good');
  });

  test('names the joint that is not seen', () => {
    const hidden = (joint: string) => ({ scores: { [`${clip.side}_${joint}`]: 0.1 } });
    expect(find(hidden('ankle'))).toMatchObject({ required: true, say: expect.stringContaining('Your feet') });
    expect(find(hidden('knee'))).toMatchObject({ required: true, say: expect.stringContaining('Your knee') });
    expect(find(hidden('shoulder'))).toMatchObject({ required: true, say: expect.stringContaining('Your shoulder') });
  });
});
