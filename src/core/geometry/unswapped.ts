import { JOINTS, type Joint, type KeypointName, type Pose, type Side } from '../vocabulary/pose.ts';
import { jointOf, nameOn } from './near-side.ts';
import { distance } from './vector.ts';

/** A place this far from its last one, thigh lengths, is worth a look at the other side's (measurement.md 9.5). */
const SWAP = 0.15;
const LEGS: readonly Joint[] = ['hip', 'knee', 'ankle'];

const otherSide = (side: Side): Side => (side === 'left' ? 'right' : 'left');

/** Near places that lie closer to where the other side was than to where their own was. */
const hasCrossed = (pose: Pose, last: Pose, side: Side, joint: Joint): boolean => {
  const now = jointOf(pose, side, joint);
  return distance(now, jointOf(last, otherSide(side), joint)) < distance(now, jointOf(last, side, joint));
};

const stepOf = (pose: Pose, last: Pose, side: Side, joint: Joint): number =>
  distance(jointOf(pose, side, joint), jointOf(last, side, joint));

/**
 * The pose with left and right put right, when the detector has taken one leg for the other: hip, knee and ankle of the
 * near side all lie closer to the far side's last places than to their own, one of them by a jump. `last` is the frame
 * before, itself put right; `thigh` in pixels. The shoulders are exchanged only if they jumped as well.
 */
export const unswapped = (pose: Pose, last: Pose | null, side: Side, thigh: number): Pose => {
  if (!last) return pose;
  const jumped = (joint: Joint): boolean => stepOf(pose, last, side, joint) > SWAP * thigh;
  const crossed = LEGS.every((joint) => hasCrossed(pose, last, side, joint)) && LEGS.some(jumped);
  if (!crossed) return pose;
  const shoulders = jumped('shoulder') && hasCrossed(pose, last, side, 'shoulder');
  const exchanged = JOINTS.filter((joint) => joint !== 'shoulder' || shoulders).flatMap((joint) => {
    const [near, far]: readonly KeypointName[] = [nameOn(side, joint), nameOn(otherSide(side), joint)];
    return near && far ? [[near, pose.keypoints[far]] as const, [far, pose.keypoints[near]] as const] : [];
  });
  return { ...pose, keypoints: { ...pose.keypoints, ...Object.fromEntries(exchanged) } };
};
