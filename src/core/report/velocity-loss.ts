import { mean } from '../signal/quantile.ts';

/** Reps that say something: the reference is taken from the first four, the loss from the last two. */
const LEAST_REPS = 5;

/**
 * How much slower the last reps were pressed than the first, 0 to 1 (measurement.md 7): 1 minus the mean of the last
 * two over the mean of the three fastest of the first four. `rates` are the mean concentric speeds of the reps, any
 * unit. Good to about 0.08; says something only when constant effort was meant. null for fewer than five reps.
 */
export const velocityLoss = (rates: readonly number[]): number | null => {
  if (rates.length < LEAST_REPS) return null;
  const fastest = [...rates.slice(0, 4)].sort((a, b) => b - a).slice(0, 3);
  return 1 - mean(rates.slice(-2)) / mean(fastest);
};
