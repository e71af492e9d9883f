import type { BodyFrame } from '../geometry/body-frame.ts';
import { kneeFlexion } from '../geometry/knee-flexion.ts';
import type { LearnedHip } from '../reps/learn-hip.ts';
import { addKneeDepth, noKneeDepths, squareKnee } from '../reps/square-knee.ts';
import type { Degrees } from '../vocabulary/units.ts';
import { judgeFrame } from './judge-frame.ts';
import { repPlace } from './rep-place.ts';
import type { SmoothFrame } from './smooth-joints.ts';

/** The depth at which the knee is at a right angle, over all reps of a set; null when they show too little of the way. */
export const squareKneeIn = (
  reps: readonly (readonly SmoothFrame[])[],
  taught: { readonly body: BodyFrame; readonly learned: LearnedHip },
): Degrees | null => {
  const sums = reps.reduce((all, frames) => {
    if (frames.length === 0) return all;
    const place = repPlace(frames, taught.body);
    return frames.reduce((own, frame) => {
      const { hip, knee, ankle } = frame.joints;
      if (frame.missing.length > 0) return own;
      return addKneeDepth(own, kneeFlexion(hip, knee, ankle), judgeFrame(frame, place, taught).depth);
    }, all);
  }, noKneeDepths);
  return squareKnee(sums);
};
