import { FIRST_KNOT, type HipCircle } from '../../src/core/geometry/fit-hip-circle.ts';
import { BIAS_KNOTS } from '../../src/core/geometry/knee-bias.ts';
import type { LearnedHip } from '../../src/core/reps/learn-hip.ts';
import { thighLengths } from '../../src/core/vocabulary/units.ts';

/** Numbers of a circle's unknowns: along, across, radius, slope, and the bias at each knot. */
const UNKNOWNS = Array.from({ length: FIRST_KNOT + BIAS_KNOTS.length }, (_, i) => i);

/** Covariance of a circle's unknowns that err one by one, by these SDs; those that are not given are known. */
export const independent = (...sigmas: readonly number[]): HipCircle['covariance'] =>
  UNKNOWNS.map((i) => UNKNOWNS.map((j) => (i === j ? (sigmas[i] ?? 0) ** 2 : 0)));

/** A circle of one thigh's length about the origin, by a knee keypoint without bias, known exactly. */
export const hipCircle = (more: Partial<HipCircle> = {}): HipCircle => ({
  along: 0,
  across: 0,
  radius: 1,
  slope: 0,
  bias: BIAS_KNOTS.map(() => 0),
  covariance: independent(),
  cost: 0,
  ...more,
});

/** A hip that was learned from whole reps, without a lift, a slide, or a doubt about either. */
export const learnedHip = (more: Partial<LearnedHip> = {}): LearnedHip => ({
  circle: hipCircle(),
  onset: null,
  rival: { circle: hipCircle(), share: 0 },
  partial: false,
  slide: thighLengths(0),
  ...more,
});
