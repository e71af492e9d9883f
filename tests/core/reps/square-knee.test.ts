import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addKneeDepth, noKneeDepths, squareKnee } from '../../../src/core/reps/square-knee.ts';
import { degrees } from '../../../src/core/vocabulary/units.ts';

const seen = (pairs: readonly (readonly [number, number])[]) =>
  pairs.reduce((sums, [flexion, depth]) => addKneeDepth(sums, degrees(flexion), degrees(depth)), noKneeDepths);
const way = (from: number, to: number): readonly number[] => Array.from({ length: to - from }, (_, i) => from + i);

test('squareKnee(sums) is the depth at a right angle of the knee, also from a way that stopped short of it', () => {
  fc.assert(
    fc.property(
      fc.double({ min: 0.4, max: 1.2, noNaN: true }),
      fc.double({ min: 70, max: 130, noNaN: true }),
      fc.integer({ min: 70, max: 120 }),
      (slope, at, to) => {
        const sums = seen(way(20, to).map((flexion) => [flexion, at + slope * (flexion - 90)]));
        expect(squareKnee(sums)).toBeCloseTo(at, 6);
      },
    ),
  );
});

test('squareKnee(sums) is null before the knee has shown enough of its way', () => {
  expect(squareKnee(noKneeDepths)).toBeNull();
  expect(squareKnee(seen(way(20, 58).map((flexion) => [flexion, flexion])))).toBeNull();
  expect(squareKnee(seen(Array.from({ length: 100 }, () => [88, 97])))).toBeNull();
});
