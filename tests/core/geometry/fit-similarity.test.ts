import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fitSimilarity } from '../../../src/core/geometry/fit-similarity.ts';
import { type Similarity, withShift } from '../../../src/core/geometry/with-shift.ts';
import type { Point } from '../../../src/core/vocabulary/pose.ts';
import { degrees } from '../../../src/core/vocabulary/units.ts';

const span = (size: number) => fc.double({ min: -size, max: size, noNaN: true });
const places: readonly Point[] = [
  { x: 100, y: -200 },
  { x: 320, y: -240 },
  { x: 250, y: -90 },
];
const seenBy = (shift: Similarity) => places.map((from) => ({ from, to: withShift(from, shift), weight: 1 }));

describe('fitSimilarity(pairs)', () => {
  test('finds the way from one picture to the other, whatever it is', () => {
    fc.assert(
      fc.property(span(800), span(179), fc.double({ min: 0.3, max: 3, noNaN: true }), (by, turned, scaled) => {
        const truth = { middle: { x: 640, y: -360 }, by: { x: by, y: -by / 2 }, turned: degrees(turned), scaled };
        const fitted = fitSimilarity(seenBy(truth)) as Similarity;
        const probe = { x: 700, y: -500 };
        const [ours, theirs] = [withShift(probe, fitted), withShift(probe, truth)];
        expect(Math.hypot(ours.x - theirs.x, ours.y - theirs.y)).toBeLessThan(1e-6);
      }),
    );
  });

  test('goes by the heavier pairs where they disagree', () => {
    const [first, second, third] = seenBy({
      middle: { x: 0, y: 0 },
      by: { x: 10, y: 0 },
      turned: degrees(0),
      scaled: 1,
    });
    const wrong = { from: { x: 200, y: -150 }, to: { x: 260, y: -150 }, weight: 0.001 };
    const fitted = fitSimilarity([first, second, third, wrong] as Parameters<typeof fitSimilarity>[0]) as Similarity;
    expect(withShift({ x: 150, y: -150 }, fitted).x).toBeCloseTo(160, 1);
  });

  test('is null where all lie in one place: that says nothing of turn and scale', () => {
    const pair = { from: { x: 1, y: 2 }, to: { x: 3, y: 4 }, weight: 1 };
    expect(fitSimilarity([pair, pair])).toBeNull();
  });
});
