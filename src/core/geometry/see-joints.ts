import { JOINTS, type Joint, type Observation, type Point, type Side } from '../vocabulary/pose.ts';
import { jointOf } from './near-side.ts';

export type JointPoints = Readonly<Record<Joint, Point>>;

export type Sight =
  | { readonly kind: 'seen'; readonly joints: JointPoints; readonly score: number }
  | { readonly kind: 'unseen'; readonly missing: readonly Joint[] };

/**
 * Below this a joint is not seen. Correct points of a reclined lifter score 0.2 to 0.7 (measured.md), so the usual 0.3
 * would throw good ones away; MoveNet's own crop code trusts a point from 0.2.
 */
export const SEEN_SCORE = 0.2;

/** The near side's joints of one frame, or which of them are missing; `score` is that of the worst one. */
export const seeJoints = (observation: Observation, side: Side): Sight => {
  if (observation.kind === 'nobody') return { kind: 'unseen', missing: JOINTS };
  const missing = JOINTS.filter((joint) => jointOf(observation, side, joint).score < SEEN_SCORE);
  if (missing.length > 0) return { kind: 'unseen', missing };
  const at = (joint: Joint) => jointOf(observation, side, joint);
  return {
    kind: 'seen',
    joints: { shoulder: at('shoulder'), hip: at('hip'), knee: at('knee'), ankle: at('ankle') },
    score: Math.min(...JOINTS.map((joint) => at(joint).score)),
  };
};
