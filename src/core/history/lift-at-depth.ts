import { EQUALLY_DEEP } from '../coaching/thresholds.ts';
import { mean, median } from '../signal/quantile.ts';
import type { SetSummary } from '../vocabulary/report.ts';
import { type Centimetres, centimetres, type Degrees, degrees } from '../vocabulary/units.ts';

const LEAST_REPS = 2;
/** A set's lift is known to this at best, 1 SD: 6-8 mm smallest change of a mean of eight reps (measurement.md 9.6). */
const LEAST_SIGMA = 0.25;

/** The depth that lifts are best compared at: where these sets' reps mostly ended; null where none was measured. */
export const commonDepth = (sets: readonly SetSummary[]): Degrees | null => {
  const depths = sets.flatMap(({ figures }) => figures.bottoms.map(({ depth }) => depth));
  return depths.length === 0 ? null : degrees(median(depths));
};

const spread = (values: readonly number[]): number => {
  const middle = mean(values);
  return Math.sqrt(mean(values.map((value) => (value - middle) ** 2)));
};

/** The median lift of a set's reps of about this depth, with its SD; null where fewer than two reached it. */
export const liftAtDepth = (
  { figures }: SetSummary,
  depth: Degrees,
): { readonly lift: Centimetres; readonly sigma: Centimetres } | null => {
  const lifts = figures.bottoms.filter((rep) => Math.abs(rep.depth - depth) <= EQUALLY_DEEP).map(({ lift }) => lift);
  if (lifts.length < LEAST_REPS) return null;
  const ofReps = spread(lifts) / Math.sqrt(lifts.length);
  return {
    lift: centimetres(median(lifts)),
    sigma: centimetres(Math.max(LEAST_SIGMA, Math.hypot(figures.liftSigma ?? 0, ofReps))),
  };
};
