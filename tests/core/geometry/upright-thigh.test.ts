import fc from 'fast-check';
import { expect, test } from 'vitest';
import { padFrame } from '../../../src/core/geometry/pad-frame.ts';
import { uprightThigh } from '../../../src/core/geometry/upright-thigh.ts';
import type { Point } from '../../../src/core/vocabulary/pose.ts';

const HIP: Point = { x: 400, y: -300 };
/** The pad's head end is `elevation` degrees higher than its hip end, the head to the left or to the right. */
const frameOf = (elevation: number, headTo: 'left' | 'right') => {
  const to = headTo === 'left' ? -1 : 1;
  const turn = (elevation * Math.PI) / 180;
  const along = { x: to * Math.cos(turn), y: Math.sin(turn) };
  const headEnd = { x: HIP.x + 200 * along.x, y: HIP.y + 200 * along.y };
  // The knee of a nearly straight leg: away from the head, and in front of the body.
  const front = { x: -to * Math.sin(turn), y: Math.cos(turn) };
  const knee = { x: HIP.x - 80 * along.x + 60 * front.x, y: HIP.y - 80 * along.y + 60 * front.y };
  return padFrame({ hipEnd: HIP, headEnd, setBy: 'lifter' }, HIP, knee);
};

test.each([
  [0, 90],
  [35, 125],
  [45, 135],
  [80, 170],
])('uprightThigh(a pad raised by %d degrees) is a depth of %d', (elevation, depth) => {
  expect(uprightThigh(frameOf(elevation, 'left'))).toBeCloseTo(depth, 9);
});

test('uprightThigh(pad) is the same for a lifter who faces the other way', () => {
  fc.assert(
    fc.property(fc.double({ min: 0, max: 89, noNaN: true }), (elevation) => {
      expect(uprightThigh(frameOf(elevation, 'left'))).toBeCloseTo(uprightThigh(frameOf(elevation, 'right')), 6);
    }),
  );
});
