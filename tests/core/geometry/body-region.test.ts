import { describe, expect, test } from 'vitest';
import { type BodyRegion, bodyRegion } from '../../../src/core/geometry/body-region.ts';
import { distance, dot, minus, plus, scaled } from '../../../src/core/geometry/vector.ts';
import type { KeypointName, Point } from '../../../src/core/vocabulary/pose.ts';
import { confidence } from '../../../src/core/vocabulary/units.ts';
import { poseOf, seatedJoints } from '../../builders/pose.ts';

const SEEN = { side: 'right', thigh: 100, missing: [] } as const;

/** Trunk from (300,-320) up to (300,-200), thigh to the right, shank hanging down; elbow and wrist where `at` says. */
const seated = (at: Readonly<Partial<Record<KeypointName, Point>>> = {}, faceScore = 0.8) => {
  const pose = poseOf(seatedJoints);
  const face = { x: 310, y: -150 };
  const moved = Object.entries({ right_elbow: { x: 340, y: -250 }, right_wrist: { x: 380, y: -280 }, ...at });
  const faces = (['nose', 'left_eye', 'right_eye', 'left_ear', 'right_ear'] as const).map((name) => [
    name,
    { ...face, score: confidence(faceScore), ...at[name] },
  ]);
  return {
    ...pose,
    keypoints: {
      ...pose.keypoints,
      ...Object.fromEntries(moved.map(([name, place]) => [name, { ...place, score: confidence(0.8) }])),
      ...Object.fromEntries(faces),
    },
  };
};

/** Whether the place is shown clearly. */
const isClear = ({ body, head }: BodyRegion, place: Point): boolean =>
  distance(place, head.centre) > head.radius &&
  body.some(({ from, to, radius }) => {
    const piece = minus(to, from);
    const along = Math.min(1, Math.max(0, dot(minus(place, from), piece) / (dot(piece, piece) || 1)));
    return distance(place, plus(from, scaled(piece, along))) <= radius;
  });

const regionOf = (...args: Parameters<typeof bodyRegion>): BodyRegion => {
  const region = bodyRegion(...args);
  if (!region) throw new Error('no region');
  return region;
};

describe('bodyRegion(pose, seen)', () => {
  test.each([
    ['the hip', { x: 300, y: -320 }],
    ['the back, 10 cm behind the line of the joints', { x: 276, y: -270 }],
    ['the middle of the thigh', { x: 350, y: -320 }],
    ['the shank', { x: 400, y: -380 }],
    ['the sole, beyond the ankle', { x: 400, y: -450 }],
    ['the hand', { x: 380, y: -280 }],
  ])('shows %s', (_, place) => {
    expect(isClear(regionOf(seated(), SEEN), place)).toBe(true);
  });

  test.each([
    ['the face', { x: 310, y: -150 }],
    ['somebody behind the back', { x: 250, y: -260 }],
    ['somebody between shank and seat', { x: 335, y: -400 }],
    ['somebody in front of the knees', { x: 460, y: -300 }],
  ])('does not show %s', (_, place) => {
    expect(isClear(regionOf(seated(), SEEN), place)).toBe(false);
  });

  test('covers the head beyond the shoulder where no face is seen', () => {
    const { head } = regionOf(seated({}, 0.05), SEEN);
    expect(distance(head.centre, { x: 300, y: -150 })).toBeLessThan(1);
    expect(head.radius).toBeGreaterThanOrEqual(35);
  });

  test("does not follow a hand or a face that is another person's", () => {
    const { body, head } = regionOf(seated({ right_wrist: { x: 700, y: -280 }, nose: { x: 700, y: -150 } }), SEEN);
    expect(body.some(({ to }) => to.x > 600)).toBe(false);
    expect(head.centre.x).toBeLessThan(350);
  });

  test.each(['hip', 'shoulder'] as const)('is null when the %s cannot be trusted', (missing) => {
    expect(bodyRegion(seated(), { ...SEEN, missing: [missing] })).toBeNull();
  });

  test('leaves out a leg whose knee is hidden', () => {
    const region = regionOf(seated(), { ...SEEN, missing: ['knee'] });
    expect(isClear(region, { x: 400, y: -400 })).toBe(false);
    expect(isClear(region, { x: 300, y: -300 })).toBe(true);
  });
});
