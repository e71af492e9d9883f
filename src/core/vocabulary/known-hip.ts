import type { Point } from './pose.ts';
import type { ModelName } from './report.ts';
import type { Pixels, ThighLengths } from './units.ts';

/**
 * Where a set found the hip, how long the thigh, and how the knee keypoint is off: for a later set of the same lifter
 * from the same place. From the shoulder, because the hip keypoint's resting place depends on how deep the set went;
 * in the picture's directions, because a pad line may be drawn anew. Pixels with y up.
 */
export interface KnownHip {
  /** Another model marks the same body elsewhere. */
  readonly model: ModelName;
  /** From the resting shoulder keypoint to the hip joint. */
  readonly fromShoulder: Point;
  /** From the resting hip keypoint to the shoulder's: the ruler that both sets have. */
  readonly trunk: Pixels;
  /** The unit of what follows: the thigh by the keypoints, as that set saw it. */
  readonly thigh: Pixels;
  readonly radius: ThighLengths;
  /** At each of `BIAS_KNOTS`. */
  readonly bias: readonly ThighLengths[];
  /** Covariance of [along, across, radius, slope, ...bias], along and across the pad whose unit vectors these are. */
  readonly covariance: readonly (readonly number[])[];
  readonly pad: { readonly along: Point; readonly across: Point };
}
