import { median } from '../signal/quantile.ts';
import type { PadLine } from '../vocabulary/pad-line.ts';
import type { Joint, Pose, Side } from '../vocabulary/pose.ts';
import { kneeFlexion } from './knee-flexion.ts';
import { medianPoint } from './median-point.ts';
import { jointOf } from './near-side.ts';
import { padFrame } from './pad-frame.ts';
import { distance, minus, plus, scaled } from './vector.ts';

/** Hip joint to the pad's surface over the thigh's length: 12 cm over 42 (measurement.md 2). */
const HIP_TO_PAD = 0.28;

/**
 * The pad line as the settled shoulder-hip line shows it: the shallower half of the poses, where the hips are on the
 * pad. Drawn behind the body, about where the pad's surface is, and a tenth longer than the trunk; only its direction
 * enters the measurements. `poses` must not be empty.
 */
export const proposePadLine = (poses: readonly Pose[], side: Side): PadLine => {
  const bend = (pose: Pose) =>
    kneeFlexion(jointOf(pose, side, 'hip'), jointOf(pose, side, 'knee'), jointOf(pose, side, 'ankle'));
  const limit = median(poses.map(bend));
  const shallow = poses.filter((pose) => bend(pose) <= limit);
  const at = (joint: Joint) => medianPoint(shallow.map((pose) => jointOf(pose, side, joint)));
  const [hip, shoulder, knee] = [at('hip'), at('shoulder'), at('knee')];
  const margin = scaled(minus(shoulder, hip), 0.1);
  const line: PadLine = { hipEnd: minus(hip, margin), headEnd: plus(shoulder, margin), setBy: 'proposal' };
  const behind = scaled(padFrame(line, hip, knee).across, -HIP_TO_PAD * distance(hip, knee));
  return { ...line, hipEnd: plus(line.hipEnd, behind), headEnd: plus(line.headEnd, behind) };
};
