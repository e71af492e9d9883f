import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { mean, median, quantile } from '../../../src/core/signal/quantile.ts';

const numbers = fc.array(fc.double({ min: -1e6, max: 1e6, noNaN: true }), { minLength: 1, maxLength: 40 });

describe('quantile', () => {
  test('quantile(values, q) is linear between neighbours', () => {
    expect(quantile([10, 20, 30, 40], 0.5)).toBe(25);
    expect(quantile([10, 20, 30, 40], 0.25)).toBe(17.5);
    expect(quantile([10, 20, 30, 40], 0)).toBe(10);
    expect(quantile([10, 20, 30, 40], 1)).toBe(40);
  });

  test('quantile(values, q) sorts by size and not by spelling, and leaves its input alone', () => {
    const values = [100, 9, -20];
    expect(quantile(values, 0.5)).toBe(9);
    expect(values).toEqual([100, 9, -20]);
  });

  test('quantile(values, q) lies within the values and grows with q', () => {
    fc.assert(
      fc.property(numbers, fc.double({ min: 0, max: 1, noNaN: true }), (values, q) => {
        const at = quantile(values, q);
        expect(at).toBeGreaterThanOrEqual(Math.min(...values));
        expect(at).toBeLessThanOrEqual(Math.max(...values));
        expect(quantile(values, Math.min(1, q + 0.1))).toBeGreaterThanOrEqual(at - 1e-6);
      }),
    );
  });

  test('quantile, median and mean([]) are NaN', () => {
    expect(quantile([], 0.5)).toBeNaN();
    expect(median([])).toBeNaN();
    expect(mean([])).toBeNaN();
  });

  test('median(values) is not moved by one wild value, mean(values) is', () => {
    expect(median([1, 2, 3, 4, 1000])).toBe(3);
    expect(mean([1, 2, 3, 4, 1000])).toBe(202);
  });
});
