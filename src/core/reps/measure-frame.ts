import { type BodyFrame, hipFor, type OnPad, onPad, slideOf } from '../geometry/body-frame.ts';
import { depthAbout } from '../geometry/depth-about.ts';
import { hipFlexion } from '../geometry/hip-flexion.ts';
import { isOnPad } from '../geometry/is-on-pad.ts';
import { kneeFlexion } from '../geometry/knee-flexion.ts';
import type { JointPoints } from '../geometry/see-joints.ts';
import type { Point } from '../vocabulary/pose.ts';
import type { Degrees, Milliseconds, ThighLengths } from '../vocabulary/units.ts';
import type { DriveSample } from './drive-sample.ts';
import { PRIOR_HIP } from './hip-prior.ts';
import type { LearnedHip } from './learn-hip.ts';
import { type LearnedLift, learnedLift } from './learned-lift.ts';

/** One frame of the live pass, with everything that the rules look at. */
export interface MeasuredFrame {
  readonly sample: DriveSample;
  readonly knee: OnPad;
  /** How far the trunk has slid along the pad by the rep's top. */
  readonly slide: ThighLengths;
  /** null before anything is learned, and while the thigh lies along the pad. */
  readonly lift: LearnedLift | null;
  readonly depth: Degrees;
  /** The trunk is on the pad. */
  readonly settled: boolean;
}

/** What earlier frames tell about this one. */
export interface FrameContext {
  readonly body: BodyFrame;
  /** The rep's top, null before the first. */
  readonly top: DriveSample | null;
  readonly learned: LearnedHip | null;
}

/** The shoulder's resting place in this rep, as the rep's top shows it. */
const restingShoulder = ({ body, top }: FrameContext): Point =>
  top && isOnPad(top.shoulder, body) ? top.shoulder : body.shoulder;

/** Until it is clear whether there is a lift, the depth is told as if there were none. */
const depthBy = (lift: LearnedLift): Degrees => (lift.unclear ? lift.pinnedDepth : lift.depth);

/** Measures one frame's filtered joints. */
export const measureFrame = (at: Milliseconds, joints: JointPoints, context: FrameContext): MeasuredFrame => {
  const { shoulder, hip, knee, ankle } = joints;
  const { body, learned } = context;
  const resting = restingShoulder(context);
  const slide = slideOf(resting, body);
  const kneeOnPad = onPad(knee, hipFor(resting, body), body);
  const flexion = kneeFlexion(hip, knee, ankle);
  const lift = learned && learnedLift(kneeOnPad, flexion, slide, learned);
  return {
    sample: { at, flexion, hipFlexion: hipFlexion(shoulder, hip, knee), shoulder, hip, ankle },
    knee: kneeOnPad,
    slide,
    lift,
    depth: lift ? depthBy(lift) : depthAbout(learned?.circle ?? PRIOR_HIP, kneeOnPad),
    settled: isOnPad(shoulder, body),
  };
};
