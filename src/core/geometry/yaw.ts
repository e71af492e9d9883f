import { median } from '../signal/quantile.ts';
import type { Pose } from '../vocabulary/pose.ts';
import type { Degrees } from '../vocabulary/units.ts';
import { asin } from './angle.ts';
import { distance } from './vector.ts';

/**
 * Shoulder breadth over trunk length: 0.259 H of biacromial breadth less the arms' thickness, 0.22 H, over 0.288 H
 * (measurement.md 2 and 3.4).
 */
const BREADTH_OVER_TRUNK = 0.76;

/**
 * How far the camera is turned from side-on, 0 to 90: from the sideways distance of the two shoulders, which
 * coincide in a true side view. The far shoulder is a guess of the detector, hence the median over all poses;
 * NaN for none.
 */
export const yaw = (poses: readonly Pose[]): Degrees =>
  asin(
    median(
      poses.map(({ keypoints: k }) => {
        const trunk = (distance(k.left_shoulder, k.left_hip) + distance(k.right_shoulder, k.right_hip)) / 2;
        return trunk === 0 ? 1 : Math.abs(k.left_shoulder.x - k.right_shoulder.x) / trunk / BREADTH_OVER_TRUNK;
      }),
    ),
  );
