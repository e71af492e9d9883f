import { mean } from './quantile.ts';

export interface Interval {
  readonly low: number;
  readonly high: number;
}

/** Student's t for 95 % between the bounds, by whole degrees of freedom from 1. */
const T_95 = [
  12.706, 4.303, 3.182, 2.776, 2.571, 2.447, 2.365, 2.306, 2.262, 2.228, 2.201, 2.179, 2.16, 2.145, 2.131, 2.12, 2.11,
  2.101, 2.093, 2.086, 2.08, 2.074, 2.069, 2.064, 2.06, 2.056, 2.052, 2.048, 2.045, 2.042,
];

/** Rounded down to whole degrees of freedom, which is the careful side; beyond the table by its first two terms. */
const t95 = (freedom: number): number => T_95[Math.max(0, Math.floor(freedom) - 1)] ?? 1.96 + 2.4 / freedom;

const variance = (values: readonly number[], least: number): number => {
  const middle = mean(values);
  const sum = values.reduce((total, value) => total + (value - middle) ** 2, 0);
  return Math.max(sum / (values.length - 1), least ** 2);
};

/**
 * The mean of one group less that of another, with its 95 % interval by Welch: unequal spreads, small groups. A bootstrap
 * of three values would be far too sure of itself. `leastSigma` is how well a single value can be known at all, 1 SD:
 * a group that happens to agree is not taken to be better. Both groups need two values or more.
 */
export const welchDifference = (
  one: readonly number[],
  other: readonly number[],
  leastSigma: number,
): Interval & { readonly difference: number } => {
  const a = variance(one, leastSigma) / one.length;
  const b = variance(other, leastSigma) / other.length;
  const freedom = (a + b) ** 2 / (a ** 2 / (one.length - 1) + b ** 2 / (other.length - 1));
  const difference = mean(one) - mean(other);
  const half = t95(freedom) * Math.sqrt(a + b);
  return { difference, low: difference - half, high: difference + half };
};
