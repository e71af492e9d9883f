import { type BodyFrame, onPad } from '../geometry/body-frame.ts';
import { depthAbout } from '../geometry/depth-about.ts';
import { kneeFlexion } from '../geometry/knee-flexion.ts';
import type { LearnedHip } from '../reps/learn-hip.ts';
import { learnedLift } from '../reps/learned-lift.ts';
import { addKneeDepth, noKneeDepths, squareKnee } from '../reps/square-knee.ts';
import type { Degrees } from '../vocabulary/units.ts';
import { repSlide, restingHip } from './rep-report.ts';
import type { SmoothFrame } from './smooth-joints.ts';

/** The depth at which the knee is at a right angle, over all reps of a set; null when they show too little of the way. */
export const squareKneeIn = (
  reps: readonly (readonly SmoothFrame[])[],
  { body, learned }: { readonly body: BodyFrame; readonly learned: LearnedHip },
): Degrees | null => {
  const sums = reps.reduce((all, frames) => {
    if (frames.length === 0) return all;
    const origin = restingHip(frames, body);
    const slide = repSlide(frames, body);
    return frames.reduce((own, { joints, missing }) => {
      if (missing.length > 0) return own;
      const knee = onPad(joints.knee, origin, body);
      const flexion = kneeFlexion(joints.hip, joints.knee, joints.ankle);
      const depth = learnedLift(knee, flexion, slide, learned)?.depth ?? depthAbout(learned.circle, knee);
      return addKneeDepth(own, flexion, depth);
    }, all);
  }, noKneeDepths);
  return squareKnee(sums);
};
