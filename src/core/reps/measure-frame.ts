import { type BodyFrame, hipFor, type OnPad, onPad } from '../geometry/body-frame.ts';
import { depthAbout } from '../geometry/depth-about.ts';
import { hipFlexion } from '../geometry/hip-flexion.ts';
import { isOnPad } from '../geometry/is-on-pad.ts';
import { kneeFlexion } from '../geometry/knee-flexion.ts';
import type { JointPoints } from '../geometry/see-joints.ts';
import type { Point } from '../vocabulary/pose.ts';
import type { Degrees, Milliseconds } from '../vocabulary/units.ts';
import type { DriveSample } from './drive-sample.ts';
import { HIP_PRIOR, type LearnedHip } from './learn-hip.ts';
import { type PelvisLift, pelvisLift } from './pelvis-lift.ts';

/** One frame of the live pass, with everything that the rules look at. */
export interface MeasuredFrame {
  readonly sample: DriveSample;
  readonly knee: OnPad;
  /** null before anything is learned, and while the thigh lies along the pad. */
  readonly lift: PelvisLift | null;
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

/** Where the pelvis rests in this rep: the set's resting place, moved with the trunk as the rep's top shows it. */
const restingHip = ({ body, top }: FrameContext): Point =>
  top && isOnPad(top.shoulder, body) ? hipFor(top.shoulder, body) : body.hip;

/** Measures one frame's filtered joints. */
export const measureFrame = (at: Milliseconds, joints: JointPoints, context: FrameContext): MeasuredFrame => {
  const { shoulder, hip, knee, ankle } = joints;
  const { body, learned } = context;
  const kneeOnPad = onPad(knee, restingHip(context), body);
  const lift = learned ? pelvisLift(kneeOnPad, learned.circle) : null;
  return {
    sample: {
      at,
      flexion: kneeFlexion(hip, knee, ankle),
      hipFlexion: hipFlexion(shoulder, hip, knee),
      shoulder,
      hip,
      ankle,
    },
    knee: kneeOnPad,
    lift,
    depth: lift?.depth ?? depthAbout(learned?.circle ?? HIP_PRIOR, kneeOnPad),
    settled: isOnPad(shoulder, body),
  };
};
