import { type BodyFrame, inPicture, onPad } from '../geometry/body-frame.ts';
import { depthAbout } from '../geometry/depth-about.ts';
import { kneeFlexion } from '../geometry/knee-flexion.ts';
import type { LearnedHip } from '../reps/learn-hip.ts';
import { type LearnedLift, learnedLift } from '../reps/learned-lift.ts';
import type { Point } from '../vocabulary/pose.ts';
import type { Degrees, Milliseconds } from '../vocabulary/units.ts';
import type { RepPlace } from './rep-place.ts';
import type { SmoothFrame } from './smooth-joints.ts';

/** One frame of a rep, measured. */
export interface JudgedFrame {
  readonly at: Milliseconds;
  readonly depth: Degrees;
  readonly lift: LearnedLift | null;
  readonly hip: Point;
  readonly frame: SmoothFrame;
}

/** Depth, lift and the hip's place in one frame, by what the set has taught. */
export const judgeFrame = (
  frame: SmoothFrame,
  place: RepPlace,
  { body, learned }: { readonly body: BodyFrame; readonly learned: LearnedHip },
): JudgedFrame => {
  const { circle } = learned;
  const { hip, knee, ankle } = frame.joints;
  const onOwnPad = onPad(knee, place.hip, body);
  const lift = learnedLift(onOwnPad, kneeFlexion(hip, knee, ankle), place.slide, learned);
  return {
    at: frame.at,
    depth: lift?.depth ?? depthAbout(circle, onOwnPad),
    lift,
    hip: inPicture(circle.along, circle.across + Math.max(0, lift?.lift ?? 0), place.hip, body),
    frame,
  };
};
