import {
  type AlertBoard,
  type AlertEvent,
  emptyBoard,
  followAlerts,
  type Situation,
} from './coaching/follow-alerts.ts';
import { liftUnknown, viewForbids } from './coaching/lift-unknown.ts';
import { poolOnset } from './coaching/pool-onset.ts';
import { depthLimitOf, LIFT_CLEAR } from './coaching/thresholds.ts';
import { type BodyFrame, onPad } from './geometry/body-frame.ts';
import { type FollowedJoints, followJoints, placesOf } from './geometry/follow-joints.ts';
import { type JointPoints, seeJoints } from './geometry/see-joints.ts';
import { followReps, noReps, type RepsSoFar, repUnderWay } from './reps/follow-reps.ts';
import { type MeasuredFrame, measureFrame } from './reps/measure-frame.ts';
import { type LiveFilter, liveFilter } from './signal/live-filter.ts';
import type { Joint, Observation } from './vocabulary/pose.ts';
import type { LiftUnknown, LiveReadout } from './vocabulary/reading.ts';
import type { Onset } from './vocabulary/report.ts';
import {
  centimetres,
  type Degrees,
  degrees,
  type Milliseconds,
  type ThighLengths,
  thighLengths,
} from './vocabulary/units.ts';

/** What is known before the set's first frame. */
export interface TrackSetup {
  readonly body: BodyFrame;
  /** Thigh length in centimetres; "about" unless the stature is known. */
  readonly thighCm: number;
  readonly yaw: Degrees;
  /** From a frame's capture to the lifter's ear: what the warnings must lead by. */
  readonly latency: Milliseconds;
  /** The lifter's onset as earlier sets showed it; null when there were none. */
  readonly knownOnset: Onset | null;
}

/** The live (causal) pass over a set: everything that one frame leaves for the next. Plain data, of bounded size. */
export interface Track {
  readonly setup: TrackSetup;
  readonly joints: FollowedJoints | null;
  readonly depth: LiveFilter | null;
  readonly reps: RepsSoFar;
  readonly onset: Onset | null;
  readonly board: AlertBoard;
  readonly lastAt: Milliseconds | null;
  /** Seconds between frames, smoothed. */
  readonly interval: number | null;
  readonly readout: LiveReadout | null;
}

export type TrackEvent = AlertEvent | { readonly kind: 'rep-completed'; readonly count: number };

export const beginTrack = (setup: TrackSetup): Track => ({
  setup,
  joints: null,
  depth: null,
  reps: noReps,
  onset: setup.knownOnset,
  board: emptyBoard,
  lastAt: null,
  interval: null,
  readout: null,
});

const DEPTH_NOISE = { measurement: 1, acceleration: 150 };
/** Share of the newest frame interval in the smoothed one: two seconds or so, or the frame-rate gate would flicker. */
const INTERVAL_SHARE = 0.03;

const timed = (track: Track, at: Milliseconds): Track => {
  if (track.lastAt === null) return { ...track, lastAt: at };
  const newest = (at - track.lastAt) / 1000;
  const interval = track.interval === null ? newest : track.interval + INTERVAL_SHARE * (newest - track.interval);
  return { ...track, lastAt: at, interval };
};

/** The personal limit, updated from rep to rep; what earlier sets taught stays until this one knows better. */
const onsetAfter = (track: Track, reps: RepsSoFar): Onset | null => {
  if (reps.count === track.reps.count) return track.onset;
  const { yaw, knownOnset } = track.setup;
  const pooled = viewForbids(yaw, track.interval) ? null : poolOnset(reps.learned, reps.bottoms);
  return pooled?.kind === 'found' ? pooled : knownOnset;
};

const slideOf = (joints: JointPoints, body: BodyFrame): ThighLengths => {
  const shoulder = onPad(joints.shoulder, body.shoulder, body).along;
  const hip = onPad(joints.hip, body.hip, body).along;
  // Both must have moved the same way: the lesser of the two is what the trunk did as a whole.
  return thighLengths(shoulder * hip <= 0 ? 0 : Math.sign(hip) * Math.min(Math.abs(shoulder), Math.abs(hip)));
};

/** What this frame says; null where it says nothing. */
interface Said {
  readonly depth: Degrees | null;
  readonly depthSpeed: number;
  readonly kneeFlexion: Degrees | null;
  readonly lift: ThighLengths | null;
  readonly liftSigma: ThighLengths | null;
  readonly unknown: LiftUnknown | null;
  readonly shoulderShift: ThighLengths | null;
  readonly slide: ThighLengths | null;
  readonly missing: readonly Joint[];
}

const nothingSaid = (missing: readonly Joint[]): Said => ({
  depth: null,
  depthSpeed: 0,
  kneeFlexion: null,
  lift: null,
  liftSigma: null,
  unknown: 'hidden',
  shoulderShift: null,
  slide: null,
  missing,
});

const saidBy = (track: Track, measured: MeasuredFrame, joints: JointPoints): Said => {
  const { body, yaw } = track.setup;
  const { top } = track.reps.segmenting;
  const shift = top && onPad(joints.shoulder, top.shoulder, body);
  const unknown = liftUnknown(measured.lift, yaw, track.interval);
  const lift = unknown === null ? measured.lift : null;
  return {
    depth: track.depth && degrees(track.depth.kalman.value),
    depthSpeed: track.depth?.kalman.velocity ?? 0,
    kneeFlexion: measured.sample.flexion,
    lift: lift?.lift ?? null,
    liftSigma: lift?.sigma ?? null,
    unknown,
    shoulderShift: shift && thighLengths(Math.hypot(shift.along, shift.across)),
    slide: slideOf(joints, body),
    missing: [],
  };
};

/** Holds what the frame says against the thresholds, and makes the numbers of the live view. */
const tell = (track: Track, at: Milliseconds, said: Said, fresh: boolean): readonly [Track, readonly AlertEvent[]] => {
  const { thighCm, latency } = track.setup;
  const limitIsPersonal = track.onset?.kind === 'found';
  const depthLimit = depthLimitOf(track.onset);
  const { unknown, missing, ...facts } = said;
  const rep = repUnderWay(track.reps);
  const seen = missing.length === 0;
  const situation: Situation = { ...facts, at, seen, depthLimit, limitIsPersonal, rep, latency, fresh };
  const [board, events] = followAlerts(track.board, situation);
  const readout: LiveReadout = {
    at,
    depth: said.depth,
    depthLimit,
    limitIsPersonal,
    lift: said.lift === null ? null : centimetres(said.lift * thighCm),
    liftUnknown: unknown,
    liftLimit: centimetres(LIFT_CLEAR * thighCm),
    repCount: track.reps.count,
    missing,
  };
  return [{ ...track, board, readout }, events];
};

/**
 * The one step that composes everything: folded over live poses in the app, over recordings in the tests. Frames come
 * in order of `capturedAt`. A live pose that is no longer `fresh` is counted and learned from, but raises no alert.
 */
export const step = (
  before: Track,
  observation: Observation,
  fresh = true,
): readonly [Track, readonly TrackEvent[]] => {
  const at = observation.capturedAt;
  const now = timed(before, at);
  const { body } = now.setup;
  const sight = seeJoints(observation, body.side);
  if (sight.kind === 'unseen') return tell(now, at, nothingSaid(sight.missing), fresh);
  const followed = followJoints(now.joints, sight.joints, at, body);
  const joints = placesOf(followed);
  const { segmenting, learned } = now.reps;
  const measured = measureFrame(at, joints, { body, top: segmenting.top, learned });
  const reps = followReps(now.reps, measured);
  const depth = liveFilter(now.depth, measured.depth, at / 1000, DEPTH_NOISE);
  const onset = onsetAfter(now, reps);
  const track: Track = { ...now, joints: followed, reps, depth, onset };
  const [told, alerts] = tell(track, at, saidBy(track, measured, joints), fresh);
  return reps.count === now.reps.count
    ? [told, alerts]
    : [told, [{ kind: 'rep-completed', count: reps.count }, ...alerts]];
};
