import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { BIAS_KNOTS, type KnotShare, knotShares } from '../../../src/core/geometry/knee-bias.ts';
import { expectLength } from '../../builders/expect-close.ts';

/** A curve that is given at the knots, read at a flexion. */
const read = (curve: readonly number[], flexion: number): number =>
  knotShares(flexion).reduce((sum, { knot, share }) => sum + share * (curve[knot] ?? Number.NaN), 0);
const largest = (shares: readonly KnotShare[]): KnotShare | undefined =>
  [...shares].sort((a, b) => b.share - a.share)[0];

describe('knotShares', () => {
  test('knotShares(the flexion of a knot) is that knot alone', () => {
    BIAS_KNOTS.forEach((flexion, knot) => {
      expect(largest(knotShares(flexion))).toEqual({ knot, share: 1 });
    });
  });

  test('knotShares(flexion between two knots) shares it by nearness', () => {
    expect(knotShares(80)).toEqual([
      { knot: 5, share: expect.closeTo(2 / 3, 9) },
      { knot: 6, share: expect.closeTo(1 / 3, 9) },
    ]);
  });

  test('knotShares(flexion beyond the ends) is the last knot alone', () => {
    for (const straighter of [-20, 0]) expect(largest(knotShares(straighter))).toEqual({ knot: 0, share: 1 });
    for (const deeper of [120, 150]) expect(largest(knotShares(deeper))).toEqual({ knot: 8, share: 1 });
  });

  test('knotShares(any flexion) are two neighbours that make a whole, and read a straight curve exactly', () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 120, noNaN: true }), (flexion) => {
        const [low, high] = knotShares(flexion);
        expect(high.knot).toBe(low.knot + 1);
        expect(Math.min(low.share, high.share)).toBeGreaterThanOrEqual(0);
        expectLength(low.share + high.share, 1, 1e-12);
        expectLength(read(BIAS_KNOTS, flexion), flexion, 1e-9);
      }),
    );
  });
});
