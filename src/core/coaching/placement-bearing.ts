import { asin } from '../geometry/angle.ts';
import { jointOf } from '../geometry/near-side.ts';
import { distance } from '../geometry/vector.ts';
import { yaw } from '../geometry/yaw.ts';
import { median } from '../signal/quantile.ts';
import type { Pose, Side } from '../vocabulary/pose.ts';
import { type Degrees, degrees } from '../vocabulary/units.ts';

/** Where the phone stands round the lifter. */
export interface PlacementBearing {
  /** Off square to their side, 0 to 90. */
  readonly turn: Degrees;
  /** Which way it is off; null: not to be told. */
  readonly towards: 'feet' | 'head' | null;
}

/**
 * Breadth between the legs (hips and knees, as the feet stand on the plate) over trunk length: with it Thunder's
 * keypoints give 17.6 degrees on the rendered clip that is 18 off, and 0 to 5 on those that are 0 to 5 off. Lightning
 * pulls the far leg to the near one and gives 4.
 */
const BREADTH_OVER_TRUNK = 0.52;
/** Under this the legs' own asymmetry decides, not the camera. */
const LEAST_TOLD = 3;

/** Half the sum of the far hip's and the far knee's way towards the feet from the near ones, over the trunk. */
const farLegOffset = (pose: Pose, side: Side): number => {
  const far: Side = side === 'left' ? 'right' : 'left';
  const across = (joint: 'hip' | 'knee'): number => jointOf(pose, far, joint).x - jointOf(pose, side, joint).x;
  const shoulder = jointOf(pose, side, 'shoulder');
  const trunk = distance(shoulder, jointOf(pose, side, 'hip'));
  const toFeet = Math.sign(jointOf(pose, side, 'ankle').x - shoulder.x);
  return trunk === 0 ? 0 : (toFeet * (across('hip') + across('knee'))) / 2 / trunk;
};

/**
 * From where the phone looks at the lifter. Seen from the feet the far leg lies farther along, towards the feet, and
 * farther towards the head when seen from there. The shoulders, off the picture's middle, show mostly perspective:
 * they tell how far, not which way. NaN and null of no poses.
 */
export const placementBearing = (poses: readonly Pose[], side: Side): PlacementBearing => {
  const legs = asin(median(poses.map((pose) => farLegOffset(pose, side))) / BREADTH_OVER_TRUNK);
  const turn = degrees(Math.max(yaw(poses), Math.abs(legs)));
  if (!(Math.abs(legs) >= LEAST_TOLD)) return { turn, towards: null };
  return { turn, towards: legs > 0 ? 'feet' : 'head' };
};
