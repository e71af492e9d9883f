import { solve } from '../signal/solve.ts';
import type { KnotShare } from './knee-bias.ts';
import { towardsHead, towardsHeadSlope } from './rolling-hip.ts';

/**
 * The leg press as a mechanism (measured.md, last section): while the pelvis is pinned to the pad the knee runs on a
 * circle about the hip joint. MoveNet's hip keypoint drifts by centimetres with depth, its knee keypoint repeats to
 * millimetres, so the hip is taken from the knee's circle. Coordinates: thigh lengths along and across the pad, from
 * the median hip keypoint.
 */

/** A mean knee position over frames of nearly the same depth. */
export interface KneeBin {
  readonly along: number;
  readonly across: number;
  /** Standard deviation of the mean, thigh lengths. */
  readonly sigma: number;
  /** Degrees of depth past the assumed onset, 0 where pinned. */
  readonly past: number;
  /** Where its knee flexion lies on the bias curve. */
  readonly shares: readonly [KnotShare, KnotShare];
}

export interface HipCircle {
  readonly along: number;
  readonly across: number;
  readonly radius: number;
  /** Lift per degree past the onset, thigh lengths; 0 when no onset was assumed. */
  readonly slope: number;
  /** The knee keypoint's bias at each of `BIAS_KNOTS`. */
  readonly bias: readonly number[];
  /** Covariance of [along, across, radius, slope, ...bias]. */
  readonly covariance: readonly (readonly number[])[];
  /** Sum of squared weighted residuals, robust, with the prior's: minus twice the log likelihood. */
  readonly cost: number;
}

/** What is believed before a knee is seen: means and covariance in the order of `HipCircle.covariance`, and its inverse. */
export interface CirclePrior {
  readonly mean: readonly number[];
  readonly covariance: readonly (readonly number[])[];
  readonly precision: readonly (readonly number[])[];
  /**
   * From here on an onset is looked for, degrees past the shallowest depth seen; absent: where the shallow part is long
   * enough to show the hip by itself.
   */
  readonly firstOnset?: number;
}

/** Place of the first bias knot among the unknowns. */
export const FIRST_KNOT = 4;
/** Residuals beyond this many SD count linearly, not squared (Huber). */
const HUBER = 2;
const ROUNDS = 5;

/**
 * Fits centre, radius, bias curve and (where bins are past an onset) slope, by iterated robust least squares with a
 * prior. `from`: an earlier fit to start at, which saves rounds.
 */
export const fitHipCircle = (
  bins: readonly KneeBin[],
  prior: CirclePrior,
  from: HipCircle | null = null,
): HipCircle => {
  let p: readonly number[] = from ? valuesOf(from, prior) : prior.mean;
  let covariance: readonly (readonly number[])[] = [];
  for (let round = from ? 2 : 0; round < ROUNDS; round++) {
    const { a, b } = normalEquations(bins, prior, p);
    const { x, inverse } = solve(a, b);
    p = p.map((value, i) => value + (x[i] as number));
    covariance = inverse;
  }
  const [along, across, radius, slope] = p as readonly [number, number, number, number];
  const isLifted = bins.some(({ past }) => past > 0);
  return {
    along,
    across,
    radius,
    slope: isLifted ? slope : 0,
    bias: p.slice(FIRST_KNOT),
    covariance,
    cost: costOf(bins, prior, p),
  };
};

/** A pinned fit has no slope of its own: it starts at the prior's. */
const valuesOf = ({ along, across, radius, slope, bias }: HipCircle, { mean }: CirclePrior): readonly number[] => [
  along,
  across,
  radius,
  slope === 0 ? (mean[3] as number) : slope,
  ...bias,
];

const normalEquations = (bins: readonly KneeBin[], { mean, precision }: CirclePrior, p: readonly number[]) => {
  const a = precision.map((row) => [...row]);
  const b = precision.map((row) =>
    row.reduce((sum, weight, j) => sum + weight * ((mean[j] as number) - (p[j] as number)), 0),
  );
  for (const bin of bins) {
    const { residual, gradient } = residualOf(bin, p);
    const weight = bin.sigma ** -2 * huberWeight(residual / bin.sigma);
    for (const [i, gi] of gradient) {
      b[i] = (b[i] as number) + weight * gi * residual;
      const row = a[i] as number[];
      for (const [j, gj] of gradient) row[j] = (row[j] as number) + weight * gi * gj;
    }
  }
  return { a, b };
};

type Gradient = readonly (readonly [unknown: number, derivative: number])[];

/** Measured minus modelled distance of the knee from the hip's place, and the model's derivatives that are not zero. */
const residualOf = (bin: KneeBin, p: readonly number[]): { residual: number; gradient: Gradient } => {
  const [along, across, radius, slope] = p as readonly [number, number, number, number];
  const lift = Math.max(0, slope * bin.past);
  const dAlong = bin.along - along - towardsHead(lift);
  const dAcross = bin.across - across - lift;
  const reach = Math.hypot(dAlong, dAcross);
  const [low, high] = bin.shares;
  const bias = low.share * (p[FIRST_KNOT + low.knot] as number) + high.share * (p[FIRST_KNOT + high.knot] as number);
  const byLift = (dAcross + towardsHeadSlope(lift) * dAlong) / reach;
  return {
    residual: reach - radius - bias,
    gradient: [
      [0, dAlong / reach],
      [1, dAcross / reach],
      [2, 1],
      [3, bin.past * byLift],
      [FIRST_KNOT + low.knot, low.share],
      [FIRST_KNOT + high.knot, high.share],
    ],
  };
};

const huberWeight = (z: number): number => (Math.abs(z) <= HUBER ? 1 : HUBER / Math.abs(z));
const huberCost = (z: number): number => (Math.abs(z) <= HUBER ? z * z : HUBER * (2 * Math.abs(z) - HUBER));

const costOf = (bins: readonly KneeBin[], { mean, precision }: CirclePrior, p: readonly number[]): number => {
  const off = p.map((value, i) => value - (mean[i] as number));
  const seen = bins.reduce((sum, bin) => sum + huberCost(residualOf(bin, p).residual / bin.sigma), 0);
  return precision.reduce(
    (sum, row, i) => sum + (off[i] as number) * row.reduce((inner, w, j) => inner + w * (off[j] as number), 0),
    seen,
  );
};

/** Variance of a combination of the fit's unknowns, given by its derivatives that are not zero. */
export const varianceOf = (gradient: Gradient, { covariance }: Pick<HipCircle, 'covariance'>): number =>
  gradient.reduce(
    (sum, [i, gi]) => sum + gradient.reduce((inner, [j, gj]) => inner + gi * gj * (covariance[i]?.[j] ?? 0), 0),
    0,
  );
