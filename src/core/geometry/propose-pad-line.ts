import { median } from '../signal/quantile.ts';
import type { PadLine } from '../vocabulary/pad-line.ts';
import type { Point, Pose, Side } from '../vocabulary/pose.ts';
import { kneeFlexion } from './knee-flexion.ts';
import { jointOf } from './near-side.ts';
import { minus, plus, scaled } from './vector.ts';

const middle = (points: readonly Point[]): Point => ({
  x: median(points.map(({ x }) => x)),
  y: median(points.map(({ y }) => y)),
});

/**
 * The pad line as the settled shoulder-hip line shows it: the shallower half of the poses, where the hips are
 * on the pad. Runs through hip and shoulder, lengthened by a tenth so that its handles are not under them.
 * The pad's surface lies behind the body, but only the direction matters. `poses` must not be empty.
 */
export const proposePadLine = (poses: readonly Pose[], side: Side): PadLine => {
  const bend = (pose: Pose) =>
    kneeFlexion(jointOf(pose, side, 'hip'), jointOf(pose, side, 'knee'), jointOf(pose, side, 'ankle'));
  const limit = median(poses.map(bend));
  const shallow = poses.filter((pose) => bend(pose) <= limit);
  const hip = middle(shallow.map((pose) => jointOf(pose, side, 'hip')));
  const shoulder = middle(shallow.map((pose) => jointOf(pose, side, 'shoulder')));
  const margin = scaled(minus(shoulder, hip), 0.1);
  return { hipEnd: minus(hip, margin), headEnd: plus(shoulder, margin), setBy: 'proposal' };
};
