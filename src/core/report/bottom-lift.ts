import { LIFT_CLEAR, MOST_LIFT_SIGMA } from '../coaching/thresholds.ts';
import type { LearnedLift } from '../reps/learned-lift.ts';
import { median, quantile } from '../signal/quantile.ts';
import { type ThighLengths, thighLengths } from '../vocabulary/units.ts';
import type { JudgedFrame } from './judge-frame.ts';

/** The bottom of a rep: depth within this of the deepest (9.1, per-rep lift). */
const BOTTOM_DEPTHS = 5;
/** The lift of a rep is this quantile at the bottom, not the maximum, which noise pushes up. */
const LIFT_QUANTILE = 0.8;
/**
 * What the fit does not know of its own error, as SD: the knee keypoint's bias in shapes that the curve cannot take
 * (thigh lengths), and the scale of the body (measurement.md 2), a share of the lift. With them two of three clean and
 * lifted reps of the rendered clips lie within one SD.
 */
const SIGMA_SHAPE = 0.012;
const SIGMA_SCALE = 0.1;

/** `sigma`: everything that makes it doubtful. `undecided`: another reading of it is likely too. */
export type BottomLift =
  | { readonly kind: 'told'; readonly lift: ThighLengths; readonly sigma: ThighLengths }
  | { readonly kind: 'undecided' };

/**
 * Read as pinned, where the other reading of the set's knees is likely too and has the hips clearly off the pad: a
 * "none" would be a verdict that nobody has. The other way round the lift is the likelier reading, and is told.
 */
const isUndecided = (bottom: readonly LearnedLift[], lift: number): boolean =>
  lift < LIFT_CLEAR &&
  bottom.every(({ unclear }) => unclear) &&
  median(bottom.map(({ otherLift }) => otherLift ?? 0)) >= LIFT_CLEAR;

/** Lift at the bottom of a rep, whose bottom was seen; null when it cannot be told. */
export const bottomLift = (frames: readonly JudgedFrame[]): BottomLift | null => {
  const deepest = Math.max(...frames.map(({ depth }) => depth));
  const bottom = frames.flatMap(({ depth, lift }) => (depth > deepest - BOTTOM_DEPTHS && lift ? [lift] : []));
  const sigma = median(bottom.map((lift) => lift.sigma));
  if (bottom.length === 0 || !(sigma <= MOST_LIFT_SIGMA)) return null;
  const lifts = bottom.map(({ lift }) => lift);
  const lift = quantile(lifts, LIFT_QUANTILE);
  if (isUndecided(bottom, lift)) return { kind: 'undecided' };
  const doubt = median(bottom.map((each) => each.doubt));
  return {
    kind: 'told',
    lift: thighLengths(lift),
    sigma: thighLengths(Math.hypot(sigma, doubt, SIGMA_SHAPE, SIGMA_SCALE * lift)),
  };
};
