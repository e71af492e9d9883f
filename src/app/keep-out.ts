import type { Box } from '../capture/pose-estimator.ts';
import { SEEN_SCORE } from '../core/geometry/see-joints.ts';
import type { Pose } from '../core/vocabulary/pose.ts';

/** Room for what moves with the lifter (hands, head, shoes, the sled behind them), share of the body's longer side. */
const MARGIN = 0.12;

/**
 * The part of the picture, source pixels, that lifter and sled move in as far as these poses show: what is watched to
 * notice a moving camera lies outside. Empty without poses.
 */
export const keepOut = (poses: readonly Pose[]): readonly Box[] => {
  const points = poses.flatMap(({ keypoints }) => Object.values(keypoints)).filter(({ score }) => score >= SEEN_SCORE);
  if (points.length === 0) return [];
  const [xs, ys] = [points.map(({ x }) => x), points.map(({ y }) => -y)];
  const [left, top] = [Math.min(...xs), Math.min(...ys)];
  const [width, height] = [Math.max(...xs) - left, Math.max(...ys) - top];
  const margin = MARGIN * Math.max(width, height);
  return [{ left: left - margin, top: top - margin, width: width + 2 * margin, height: height + 2 * margin }];
};
