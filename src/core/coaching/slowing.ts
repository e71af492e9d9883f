import { mean } from '../signal/quantile.ts';
import type { Degrees } from '../vocabulary/units.ts';

/** How a rep was pressed. */
export interface Pressed {
  /** Knee flexion from the bottom to where the rep was counted. */
  readonly range: Degrees;
  /** Mean speed of the knee over it, degrees per second. */
  readonly speed: number;
}

/** Reps that say something: the best two, and two others. */
const LEAST_REPS = 4;
/** A longer way is pressed faster on the whole: only reps within this factor of the last one's are held against it. */
const MOST_UNLIKE = 1.25;

/**
 * How much slower the last two reps were pressed than the set's best two, 0 to 1 (measurement.md 7), among reps as long as
 * the last one. A rep's speed is good to a tenth, so that a set without any slowing shows up to 0.2; it says something
 * only when constant effort was meant. null for fewer than four such reps.
 */
export const slowing = (reps: readonly Pressed[]): number | null => {
  const last = reps.at(-1);
  if (!last) return null;
  const like = reps.filter(({ range }) => range <= MOST_UNLIKE * last.range && last.range <= MOST_UNLIKE * range);
  if (like.length < LEAST_REPS) return null;
  const speeds = like.map(({ speed }) => speed);
  const best = [...speeds].sort((a, b) => b - a).slice(0, 2);
  return 1 - mean(speeds.slice(-2)) / mean(best);
};
