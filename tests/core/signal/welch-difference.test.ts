import { expect, test } from 'vitest';
import { welchDifference } from '../../../src/core/signal/welch-difference.ts';

test('welchDifference(one, other) is the textbook’s interval', () => {
  const { difference, low, high } = welchDifference([20.1, 21.5, 19.8, 22], [17.2, 18.9, 16.5, 18, 17.7], 0);
  expect(difference).toBeCloseTo(3.19, 10);
  // Variances 1.1367 / 4 and 0.803 / 5; 5.9 degrees of freedom, taken as 5: t 2.571.
  const half = 2.571 * Math.sqrt(1.13667 / 4 + 0.803 / 5);
  expect(low).toBeCloseTo(3.19 - half, 3);
  expect(high).toBeCloseTo(3.19 + half, 3);
});

test('welchDifference does not take values that happen to agree for known better than leastSigma', () => {
  const { low, high } = welchDifference([5, 5, 5], [4, 4, 4], 2);
  expect(high - low).toBeCloseTo(2 * 2.776 * Math.sqrt(4 / 3 + 4 / 3), 10);
});

test('welchDifference of large groups comes to the normal interval', () => {
  const values = Array.from({ length: 400 }, (_, index) => (index % 2 ? 1 : -1));
  const { low, high } = welchDifference(values, values, 0);
  expect(high - low).toBeCloseTo(2 * 1.963 * Math.sqrt((2 * 400) / 399 / 400), 3);
});

test('welchDifference covers the truth in about 95 of 100 small samples', () => {
  let seed = 7;
  const chance = (): number => {
    seed = (seed * 1_103_515_245 + 12_345) % 2 ** 31;
    return (seed + 1) / (2 ** 31 + 1);
  };
  const normal = (): number => Math.sqrt(-2 * Math.log(chance())) * Math.cos(2 * Math.PI * chance());
  const sample = (size: number, sigma: number) => Array.from({ length: size }, () => normal() * sigma);
  const covered = Array.from({ length: 2000 }, () => welchDifference(sample(3, 1), sample(4, 3), 0)).filter(
    ({ low, high }) => low <= 0 && high >= 0,
  );
  expect(covered.length / 2000).toBeGreaterThan(0.93);
  expect(covered.length / 2000).toBeLessThan(0.99);
});
