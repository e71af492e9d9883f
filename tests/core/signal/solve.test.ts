import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { solve } from '../../../src/core/signal/solve.ts';

describe('solve', () => {
  test('solve(a, b) solves a small system', () => {
    const { x } = solve(
      [
        [2, 1],
        [1, 3],
      ],
      [3, 5],
    );
    expect(x[0]).toBeCloseTo(0.8, 12);
    expect(x[1]).toBeCloseTo(1.4, 12);
  });

  test('solve(a, b) gives the inverse beside it, and leaves a alone', () => {
    const a = [
      [4, 0],
      [0, 0.5],
    ];
    expect(solve(a, [1, 1]).inverse).toEqual([
      [0.25, 0],
      [0, 2],
    ]);
    expect(a).toEqual([
      [4, 0],
      [0, 0.5],
    ]);
  });

  test('solve(a, b).x satisfies any positive definite system', () => {
    const entries = fc.array(fc.double({ min: -3, max: 3, noNaN: true }), { minLength: 16, maxLength: 16 });
    fc.assert(
      fc.property(entries, fc.array(fc.integer({ min: -9, max: 9 }), { minLength: 4, maxLength: 4 }), (m, b) => {
        const at = (i: number, j: number): number => m[4 * i + j] as number;
        // M times its transpose, plus one: symmetric and positive definite.
        const a = b.map((_, i) =>
          b.map((_, j) => b.reduce((sum, _, k) => sum + at(i, k) * at(j, k), 0) + (i === j ? 1 : 0)),
        );
        const { x, inverse } = solve(a, b);
        a.forEach((row, i) => {
          const left = row.reduce((sum, value, j) => sum + value * (x[j] as number), 0);
          expect(Math.abs(left - (b[i] as number))).toBeLessThan(1e-6);
          expect(Math.abs((inverse[i]?.[0] ?? 0) - (inverse[0]?.[i] ?? 9))).toBeLessThan(1e-6);
        });
      }),
    );
  });
});
