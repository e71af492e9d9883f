import { plus, scaled } from '../geometry/vector.ts';
import type { Point } from '../vocabulary/pose.ts';
import { centimetres, degrees, type Milliseconds } from '../vocabulary/units.ts';
import type { MotionFrame, SetMotion } from './set-motion.ts';

/** Between frames farther apart than this nothing is told: nobody was looked at, or nobody was there. */
const LONGEST_GAP = 300;

/** The number of the last frame that is not after a time; 0 before the first. */
export const frameIndexAt = ({ frames }: Pick<SetMotion, 'frames'>, at: number): number => {
  let [low, high] = [0, frames.length - 1];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((frames[middle] as MotionFrame).at <= at) low = middle;
    else high = middle - 1;
  }
  return low;
};

const mixed = (a: Point, b: Point, share: number): Point => plus(scaled(a, 1 - share), scaled(b, share));
const mixedOrNull = (a: number | null, b: number | null, share: number): number | null =>
  a === null || b === null ? null : a + (b - a) * share;

const between = (a: MotionFrame, b: MotionFrame, at: Milliseconds): MotionFrame => {
  const share = (at - a.at) / (b.at - a.at);
  const [depth, lift] = [mixedOrNull(a.depth, b.depth, share), mixedOrNull(a.lift, b.lift, share)];
  return {
    at,
    joints: {
      shoulder: mixed(a.joints.shoulder, b.joints.shoulder, share),
      hip: mixed(a.joints.hip, b.joints.hip, share),
      knee: mixed(a.joints.knee, b.joints.knee, share),
      ankle: mixed(a.joints.ankle, b.joints.ankle, share),
    },
    head: a.head && b.head && mixed(a.head, b.head, share),
    restingHip: mixed(a.restingHip, b.restingHip, share),
    seen: a.seen && b.seen,
    depth: depth === null ? null : degrees(depth),
    lift: lift === null ? null : centimetres(lift),
    toSource: share < 0.5 ? a.toSource : b.toSource,
  };
};

/** A set at any time, straight between its stored frames; at a frame's own time that frame. null in a gap. */
export const motionAt = (motion: Pick<SetMotion, 'frames'>, at: Milliseconds): MotionFrame | null => {
  const i = frameIndexAt(motion, at);
  const [before, after] = [motion.frames[i], motion.frames[i + 1]];
  if (!before || Math.abs(at - before.at) > LONGEST_GAP) return null;
  if (!after || at <= before.at || after.at - before.at > LONGEST_GAP) return before;
  return between(before, after, at);
};
