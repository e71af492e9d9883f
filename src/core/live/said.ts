import { liftUnknown } from '../coaching/lift-unknown.ts';
import { type BodyFrame, onPad } from '../geometry/body-frame.ts';
import type { JointPoints } from '../geometry/see-joints.ts';
import type { LifterSight } from '../reps/lifter-sight.ts';
import type { MeasuredFrame } from '../reps/measure-frame.ts';
import { bodyAt } from '../reps/watch-lifter.ts';
import type { Joint, Observation } from '../vocabulary/pose.ts';
import type { LiftUnknown } from '../vocabulary/reading.ts';
import { type Degrees, degrees, type ThighLengths, thighLengths } from '../vocabulary/units.ts';
import { cameraMoves, type Track, viewOf } from './track-state.ts';

const slideOf = (joints: JointPoints, body: BodyFrame): ThighLengths => {
  const shoulder = onPad(joints.shoulder, body.shoulder, body).along;
  const hip = onPad(joints.hip, body.hip, body).along;
  // Both must have moved the same way: the lesser of the two is what the trunk did as a whole.
  return thighLengths(shoulder * hip <= 0 ? 0 : Math.sign(hip) * Math.min(Math.abs(shoulder), Math.abs(hip)));
};

/** What this frame says; null where it says nothing. */
export interface Said {
  readonly depth: Degrees | null;
  readonly depthSpeed: number;
  readonly kneeFlexion: Degrees | null;
  readonly kneeSpeed: number;
  readonly lift: ThighLengths | null;
  readonly liftSigma: ThighLengths | null;
  readonly unknown: LiftUnknown | null;
  readonly shoulderShift: ThighLengths | null;
  readonly slide: ThighLengths | null;
  readonly seen: boolean;
  readonly missing: readonly Joint[];
}

export const nothingSaid = (sight: Exclude<LifterSight, { kind: 'seen' }>): Said => ({
  depth: null,
  depthSpeed: 0,
  kneeFlexion: null,
  kneeSpeed: 0,
  lift: null,
  liftSigma: null,
  unknown: sight.kind === 'lost' ? sight.why : 'settling',
  shoulderShift: null,
  slide: null,
  // Who is not there, or only just back, is paused for: that is said elsewhere, without an alarm.
  seen: sight.kind !== 'lost' || sight.why === 'left-pad',
  missing: sight.kind === 'lost' ? sight.missing : [],
});

export const saidBy = (track: Track, measured: MeasuredFrame, joints: JointPoints): Said => {
  const body = bodyAt(track.watch, track.setup.body);
  const { top } = track.reps.segmenting;
  const shift = top && onPad(joints.shoulder, top.shoulder, body);
  const unknown = liftUnknown(measured.lift, viewOf(track));
  const lift = unknown === null ? measured.lift : null;
  return {
    depth: track.depth && degrees(track.depth.kalman.value),
    depthSpeed: track.depth?.kalman.velocity ?? 0,
    kneeFlexion: track.kneeFlexion && degrees(track.kneeFlexion.kalman.value),
    kneeSpeed: track.kneeFlexion?.kalman.velocity ?? 0,
    lift: lift?.lift ?? null,
    liftSigma: lift?.sigma ?? null,
    unknown,
    shoulderShift: shift && thighLengths(Math.hypot(shift.along, shift.across)),
    slide: slideOf(joints, body),
    seen: true,
    missing: [],
  };
};

/** While the camera moves no verdict on lift is given, and none on depth either where the way it went is not known. */
export const withheld = (said: Said, track: Track, { cameraShift }: Observation): Said => {
  if (!cameraMoves(track)) return said;
  const steady: Said = { ...said, lift: null, liftSigma: null, unknown: 'camera-moved', slide: null };
  return cameraShift === null ? { ...steady, depth: null, depthSpeed: 0, kneeFlexion: null, kneeSpeed: 0 } : steady;
};
