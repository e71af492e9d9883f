import type { BodyFrame } from '../geometry/body-frame.ts';
import { jointOf } from '../geometry/near-side.ts';
import { quantile } from '../signal/quantile.ts';
import type { Pose } from '../vocabulary/pose.ts';
import { type ThighLengths, thighLengths } from '../vocabulary/units.ts';

/**
 * Jitter of the raw knee keypoint, one axis, 1 SD: the second difference over sqrt(6), in which slow movement drops
 * out (measured.md); the median, so that brisk phases do not count. NaN for fewer than three poses.
 */
export const restJitter = (poses: readonly Pose[], body: BodyFrame): ThighLengths => {
  const knees = poses.map((pose) => jointOf(pose, body.side, 'knee'));
  const seconds = knees.slice(2).map((knee, i) => {
    const [a, b] = [knees[i] as typeof knee, knees[i + 1] as typeof knee];
    return Math.hypot(knee.x - 2 * b.x + a.x, knee.y - 2 * b.y + a.y);
  });
  // The median length of a two-dimensional normal vector is 1.18 SD per axis.
  return thighLengths(quantile(seconds, 0.5) / 1.18 / Math.sqrt(6) / body.thigh);
};
