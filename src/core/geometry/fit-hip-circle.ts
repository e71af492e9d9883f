import { solve } from '../signal/solve.ts';

/**
 * The leg press as a mechanism (measured.md, last section): while the pelvis is pinned to the pad the knee runs on a
 * circle about the hip joint. MoveNet's hip keypoint drifts by centimetres with depth, its knee keypoint repeats to
 * millimetres, so the hip is taken from the knee's circle. Coordinates: thigh lengths along and across the pad, from
 * the median hip keypoint.
 */

/** A mean knee position over frames of nearly the same depth (and rep). */
export interface KneeBin {
  readonly along: number;
  readonly across: number;
  /** Standard deviation of the mean, thigh lengths. */
  readonly sigma: number;
  /** Weight of the lift term in this bin: degrees of depth past the assumed onset, 0 where pinned. */
  readonly past: number;
}

export interface HipCircle {
  readonly along: number;
  readonly across: number;
  readonly radius: number;
  /** Lift per degree past the onset, thigh lengths; 0 when no onset was assumed. */
  readonly slope: number;
  /** Covariance of [along, across, radius, slope]. */
  readonly covariance: readonly (readonly number[])[];
  /** Sum of squared weighted residuals, robust, with the priors: minus twice the log likelihood. */
  readonly cost: number;
}

/** What is believed before a knee is seen; each with its SD, thigh lengths. */
export interface CirclePrior {
  readonly along: number;
  readonly across: number;
  readonly sigmaCentre: number;
  readonly radius: number;
  readonly sigmaRadius: number;
}

/** SD of the lift's slope before it is seen: 0.02 thigh lengths (8 mm) per degree is a pelvis that rolls with the thigh. */
const SIGMA_SLOPE = 0.02;
/** Residuals beyond this many SD count linearly, not squared (Huber). */
const HUBER = 2;
const ROUNDS = 8;

/** Fits centre, radius and (where bins are past an onset) slope, by iterated robust least squares with priors. */
export const fitHipCircle = (bins: readonly KneeBin[], prior: CirclePrior): HipCircle => {
  const start = [prior.along, prior.across, prior.radius, 0];
  const weights = [prior.sigmaCentre, prior.sigmaCentre, prior.sigmaRadius, SIGMA_SLOPE].map((sigma) => sigma ** -2);
  let p = [...start];
  let covariance: readonly (readonly number[])[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    const a = weights.map((weight, i) => weights.map((_, j) => (i === j ? weight : 0)));
    const b = weights.map((weight, i) => weight * ((start[i] as number) - (p[i] as number)));
    for (const bin of bins) {
      const { residual, gradient } = residualOf(bin, p);
      const weight = bin.sigma ** -2 * huberWeight(residual / bin.sigma);
      gradient.forEach((gi, i) => {
        b[i] = (b[i] as number) + weight * gi * residual;
        gradient.forEach((gj, j) => {
          const row = a[i] as number[];
          row[j] = (row[j] as number) + weight * gi * gj;
        });
      });
    }
    const { x, inverse } = solve(a, b);
    p = p.map((value, i) => value + (x[i] as number));
    covariance = inverse;
  }
  const [along, across, radius, slope] = p as [number, number, number, number];
  return { along, across, radius, slope, covariance, cost: costOf(bins, p, start, weights) };
};

/** Measured minus modelled distance of the knee from the centre, and the model's derivatives. */
const residualOf = (bin: KneeBin, p: readonly number[]): { residual: number; gradient: readonly number[] } => {
  const [along, across, radius, slope] = p as [number, number, number, number];
  const dAlong = bin.along - along;
  const dAcross = bin.across - across;
  const reach = Math.hypot(dAlong, dAcross);
  const squareness = dAcross / reach;
  return {
    residual: reach - radius - slope * bin.past * squareness,
    gradient: [dAlong / reach, dAcross / reach, 1, bin.past * squareness],
  };
};

const huberWeight = (z: number): number => (Math.abs(z) <= HUBER ? 1 : HUBER / Math.abs(z));
const huberCost = (z: number): number => (Math.abs(z) <= HUBER ? z * z : HUBER * (2 * Math.abs(z) - HUBER));

const costOf = (
  bins: readonly KneeBin[],
  p: readonly number[],
  start: readonly number[],
  weights: readonly number[],
): number =>
  bins.reduce((sum, bin) => sum + huberCost(residualOf(bin, p).residual / bin.sigma), 0) +
  weights.reduce((sum, weight, i) => sum + weight * ((p[i] as number) - (start[i] as number)) ** 2, 0);
