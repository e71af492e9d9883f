import { hipFlexion } from '../geometry/hip-flexion.ts';
import { medianPoint } from '../geometry/median-point.ts';
import { jointOf, nearSide } from '../geometry/near-side.ts';
import { isPlausible } from '../geometry/propose-crop.ts';
import { distance } from '../geometry/vector.ts';
import { LEAST_TOP_HIP_FLEXION } from '../reps/is-leg-press.ts';
import { median, quantile } from '../signal/quantile.ts';
import type { PlacementFacts } from '../vocabulary/placement.ts';
import type { Joint, KeypointName, Point, Pose, Side } from '../vocabulary/pose.ts';
import { type Metres, type Pixels, pixels } from '../vocabulary/units.ts';
import { placementDistance } from './placement-distance.ts';

/** The lifter on the machine, as the last second or two show them. Places in source pixels, y up. */
export interface PlacementLook {
  readonly kind: 'lifter';
  readonly poses: readonly Pose[];
  readonly side: Side;
  readonly joints: Readonly<Record<Joint, Point>>;
  /** Median scores, 0 to 1. */
  readonly scores: Readonly<Record<Joint, number>>;
  readonly head: Point;
  readonly hands: readonly Point[];
  readonly thigh: Pixels;
  readonly distance: Metres;
}

export type PlacementSight = PlacementLook | { readonly kind: 'nobody' } | { readonly kind: 'not-seated' };

/** Fewer poses than this say nothing: a ghost lasts a frame or two. */
const LEAST_POSES = 4;
const HEAD: readonly KeypointName[] = ['nose', 'left_ear', 'right_ear'];
const HANDS: readonly KeypointName[] = ['left_wrist', 'right_wrist'];

const middleOf = (poses: readonly Pose[], name: KeypointName): Point =>
  medianPoint(poses.map(({ keypoints }) => keypoints[name]));

const everyJoint = <Value>(of: (joint: Joint) => Value): Readonly<Record<Joint, Value>> => ({
  shoulder: of('shoulder'),
  hip: of('hip'),
  knee: of('knee'),
  ankle: of('ankle'),
});

/** Who is seen, and where. */
export const placementLook = ({ poses, side: known, width, height, statureCm }: PlacementFacts): PlacementSight => {
  const side = known ?? nearSide(poses);
  const credible = poses.filter((pose) => isPlausible(pose, side));
  if (credible.length < Math.max(LEAST_POSES, poses.length / 2)) return { kind: 'nobody' };
  const joints = everyJoint((joint) => medianPoint(credible.map((pose) => jointOf(pose, side, joint))));
  if (hipFlexion(joints.shoulder, joints.hip, joints.knee) < LEAST_TOP_HIP_FLEXION) return { kind: 'not-seated' };
  const thigh = pixels(
    quantile(
      credible.map((pose) => distance(jointOf(pose, side, 'hip'), jointOf(pose, side, 'knee'))),
      0.85,
    ),
  );
  return {
    kind: 'lifter',
    poses: credible,
    side,
    joints,
    scores: everyJoint((joint) => median(credible.map((pose) => jointOf(pose, side, joint).score))),
    head: medianPoint(HEAD.map((name) => middleOf(credible, name))),
    hands: HANDS.map((name) => middleOf(credible, name)),
    thigh,
    distance: placementDistance(thigh, Math.max(width, height), statureCm),
  };
};
