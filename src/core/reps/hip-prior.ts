import { cos } from '../geometry/angle.ts';
import { type CirclePrior, FIRST_KNOT } from '../geometry/fit-hip-circle.ts';
import { BIAS_KNOTS } from '../geometry/knee-bias.ts';
import { inverseOf } from '../signal/inverse-of.ts';
import type { Method } from '../vocabulary/method.ts';
import { degrees, type ThighLengths } from '../vocabulary/units.ts';

/**
 * What is believed of hip, thigh and keypoints before a set: from anthropometry, and from what MoveNet does on the
 * rendered clips, where the joints are known (docs/accuracy.md). Thigh lengths, from the median hip keypoint.
 */

/**
 * Where MoveNet puts the hip of a seated or lying lifter, against the joint: on the rendered clips 0.11 (0.035) thigh
 * lengths too far towards the head, on the real footage, as far as its circles tell, nearly right. The prior lies in
 * between and admits both; across the pad it is nearly right everywhere.
 */
export const PRIOR_HIP = { along: -0.06, across: -0.02 };
const SIGMA_ALONG = 0.06;
const SIGMA_ACROSS = 0.045;
/** The ruler is the hip keypoint's thigh, whose length is off by the 3-5 % of the keypoint. */
const RADIUS = 1;
const SIGMA_RADIUS = 0.05;
/**
 * Lift per degree of depth past the onset: 0.7 (0.3 to 1) degrees of pelvic roll per degree of thigh, about a pivot at
 * 0.42 thigh lengths.
 */
const SLOPE = 0.0047;
const SIGMA_SLOPE = 0.0018;

/**
 * The knee keypoint's mean bias along the thigh. MoveNet marks the knee too near the hip on a straight leg (nothing
 * shows where along it the knee is) and, by as much, on a sharply bent one; least in between. The curve is the same
 * within 2 mm for both models. Left out, a deep bend reads as 5-10 mm less lift than there is.
 */
const LEAST_BIAS = -0.014;
const LEAST_AT = 65;
const ARCH = 1.4e-5;
const meanBias = (flexion: number): number => LEAST_BIAS - ARCH * (flexion - LEAST_AT) ** 2;
/** SD of one lifter's curve about the mean one (5 mm), and the flexion over which it bends, degrees. */
const SIGMA_BIAS = 0.012;
const BENDS_OVER = 25;
/** Keeps the smooth curve's covariance invertible. */
const ROUGHNESS = 1e-7;

type Matrix = readonly (readonly number[])[];

const biasCovariance = (sigma: number): Matrix =>
  BIAS_KNOTS.map((a, i) =>
    BIAS_KNOTS.map((b, j) => sigma ** 2 * Math.exp(-0.5 * ((a - b) / BENDS_OVER) ** 2) + (i === j ? ROUGHNESS : 0)),
  );

/** Unknowns of their own, and the knots, which hang together. */
const blocks = (head: readonly number[], knots: Matrix): Matrix => [
  ...head.map((value, i) => [...head.map((_, j) => (i === j ? value : 0)), ...knots.map(() => 0)]),
  ...knots.map((row) => [...head.map(() => 0), ...row]),
];

const priorOf = (bias: (flexion: number) => number, sigmaBias: number): CirclePrior => {
  const head = [SIGMA_ALONG, SIGMA_ACROSS, SIGMA_RADIUS, SIGMA_SLOPE].map((sigma) => sigma ** 2);
  const knots = biasCovariance(sigmaBias);
  return {
    mean: [PRIOR_HIP.along, PRIOR_HIP.across, RADIUS, SLOPE, ...BIAS_KNOTS.map(bias)],
    covariance: blocks(head, knots),
    precision: blocks(
      head.map((variance) => 1 / variance),
      inverseOf(knots),
    ),
  };
};

export const HIP_PRIOR: CirclePrior = priorOf(meanBias, SIGMA_BIAS);
/** A knee keypoint that is right at every flexion: to show what the bias curve is worth. */
const UNBIASED_PRIOR: CirclePrior = priorOf(() => 0, 1e-4);

/** The prior by the parts of the measurement that are on. */
export const hipPrior = ({ biasModel }: Method): CirclePrior => (biasModel ? HIP_PRIOR : UNBIASED_PRIOR);

/**
 * Share of the shank's odd length that is the knee keypoint's doing; the rest is the ankle's and noise. Anything from
 * 0.4 to 0.8 measures the same lifts on the rendered clips.
 */
const KNEE_SHARE = 0.5;

/**
 * The prior once the sled has shown how the knee keypoint slips along the shank, at each of `BIAS_KNOTS`; of that, the
 * part along the thigh. null: as it was.
 */
export const withShankBias = (prior: CirclePrior, bias: readonly ThighLengths[] | null): CirclePrior => {
  if (bias === null) return prior;
  const alongThigh = (knot: number): number =>
    KNEE_SHARE * (bias[knot] as number) * -cos(degrees(BIAS_KNOTS[knot] as number));
  return {
    ...prior,
    mean: prior.mean.map((value, i) => (i < FIRST_KNOT ? value : value + alongThigh(i - FIRST_KNOT))),
  };
};
