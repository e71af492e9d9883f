import { type FollowedPoint, followPoint } from '../signal/follow-point.ts';
import type { KalmanNoise } from '../signal/kalman.ts';
import { JOINTS, type Joint, type Keypoint } from '../vocabulary/pose.ts';
import type { Milliseconds } from '../vocabulary/units.ts';
import type { BodyFrame } from './body-frame.ts';
import { jointDoubt } from './joint-doubt.ts';
import { JOINT_NOISE } from './joint-noise.ts';
import type { JointPoints } from './see-joints.ts';

/** The live filters of the near side's joints. */
export type FollowedJoints = Readonly<Record<Joint, FollowedPoint>>;

const eachJoint = <Value>(value: (joint: Joint) => Value): Record<Joint, Value> =>
  Object.fromEntries(JOINTS.map((joint) => [joint, value(joint)])) as Record<Joint, Value>;

/** Follows all four joints by one frame, the less the worse they are seen; starts anew from null. */
export const followJoints = (
  state: FollowedJoints | null,
  joints: Readonly<Record<Joint, Keypoint>>,
  at: Milliseconds,
  body: BodyFrame,
  noise: KalmanNoise = JOINT_NOISE,
): FollowedJoints =>
  eachJoint((joint) => {
    const doubt = jointDoubt(joints[joint].score);
    return followPoint(state?.[joint] ?? null, joints[joint], at / 1000, body.thigh, noise, doubt);
  });

/** Where the joints are by the filters, source pixels. */
export const placesOf = (followed: FollowedJoints): JointPoints =>
  eachJoint((joint) => ({ x: followed[joint].x.kalman.value, y: followed[joint].y.kalman.value }));
