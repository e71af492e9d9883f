import { type FollowedPoint, followPoint } from '../signal/follow-point.ts';
import { JOINTS, type Joint } from '../vocabulary/pose.ts';
import type { Milliseconds } from '../vocabulary/units.ts';
import type { BodyFrame } from './body-frame.ts';
import { JOINT_NOISE } from './joint-noise.ts';
import type { JointPoints } from './see-joints.ts';

/** The live filters of the near side's joints. */
export type FollowedJoints = Readonly<Record<Joint, FollowedPoint>>;

const eachJoint = <Value>(value: (joint: Joint) => Value): Record<Joint, Value> =>
  Object.fromEntries(JOINTS.map((joint) => [joint, value(joint)])) as Record<Joint, Value>;

/** Follows all four joints by one frame; starts anew from null. */
export const followJoints = (
  state: FollowedJoints | null,
  joints: JointPoints,
  at: Milliseconds,
  body: BodyFrame,
): FollowedJoints =>
  eachJoint((joint) => followPoint(state?.[joint] ?? null, joints[joint], at / 1000, body.thigh, JOINT_NOISE));

/** Where the joints are by the filters, source pixels. */
export const placesOf = (followed: FollowedJoints): JointPoints =>
  eachJoint((joint) => ({ x: followed[joint].x.kalman.value, y: followed[joint].y.kalman.value }));
