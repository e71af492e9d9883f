import { depthLimit } from './coaching/depth-limit.ts';
import {
  type AlertBoard,
  type AlertEvent,
  emptyBoard,
  followAlerts,
  type Situation,
} from './coaching/follow-alerts.ts';
import { type LiveView, liftUnknown, viewForbids } from './coaching/lift-unknown.ts';
import { poolOnset } from './coaching/pool-onset.ts';
import { LIFT_CLEAR } from './coaching/thresholds.ts';
import { type BodyFrame, onPad } from './geometry/body-frame.ts';
import { type FollowedCamera, followCamera, startCamera } from './geometry/follow-camera.ts';
import { type FollowedJoints, followJoints, placesOf } from './geometry/follow-joints.ts';
import { jointNoise } from './geometry/joint-noise.ts';
import type { JointPoints } from './geometry/see-joints.ts';
import { undoShift } from './geometry/undo-shift.ts';
import { plus } from './geometry/vector.ts';
import { droppedRep, followReps, noReps, type RepsSoFar, repUnderWay, withLostFrame } from './reps/follow-reps.ts';
import { hipPrior, withShankBias } from './reps/hip-prior.ts';
import { withKnownHip } from './reps/known-hip-prior.ts';
import type { LifterSight } from './reps/lifter-sight.ts';
import { type MeasuredFrame, measureFrame } from './reps/measure-frame.ts';
import { addShank, noShanks, type ShankSums, shankBias } from './reps/shank-bias.ts';
import { unlearned } from './reps/unlearned.ts';
import { bodyAt, startWatch, type Watch, watchLifter } from './reps/watch-lifter.ts';
import { type FollowedJitter, followJitter, jitterOf, noJitter } from './signal/follow-jitter.ts';
import { type LiveFilter, liveFilter } from './signal/live-filter.ts';
import type { KnownHip } from './vocabulary/known-hip.ts';
import { FULL_METHOD, type Method } from './vocabulary/method.ts';
import type { Joint, Observation, Point } from './vocabulary/pose.ts';
import type { LiftUnknown, LiveReadout } from './vocabulary/reading.ts';
import type { Onset } from './vocabulary/report.ts';
import {
  centimetres,
  type Degrees,
  degrees,
  type Milliseconds,
  milliseconds,
  type ThighLengths,
  thighLengths,
} from './vocabulary/units.ts';
import { USUAL_WARNING, type WarningWish } from './vocabulary/warning-wish.ts';

/** What is known before the set's first frame. */
export interface TrackSetup {
  readonly body: BodyFrame;
  /** Thigh length in centimetres; "about" unless the stature is known. */
  readonly thighCm: number;
  readonly yaw: Degrees;
  /** From a frame's capture to the lifter's ear: what the warnings must lead by. */
  readonly latency: Milliseconds;
  /** The lifter's onset as earlier sets showed it, or this set's earlier views; null when there were none. */
  readonly knownOnset: Onset | null;
  /** The set goes on from another view, and its onset is this set's own. */
  readonly ownOnset?: boolean;
  /** The hip as an earlier set from the same place found it; absent: as this set alone shows it. */
  readonly knownHip?: KnownHip | null;
  /** As usual, unless the lifter wishes otherwise. */
  readonly warning?: WarningWish;
  /** All parts, but where one is switched off to show what it is worth. */
  readonly method?: Method;
}

/** The live (causal) pass over a set: everything that one frame leaves for the next. Plain data, of bounded size. */
export interface Track {
  readonly setup: TrackSetup;
  readonly camera: FollowedCamera;
  /** The camera moved in the rep under way, which therefore teaches nothing. */
  readonly spoiled: boolean;
  /** Who is seen, and where. */
  readonly watch: Watch;
  readonly joints: FollowedJoints | null;
  readonly depth: LiveFilter | null;
  readonly kneeFlexion: LiveFilter | null;
  readonly reps: RepsSoFar;
  /** The leg as seen from the sled, over all reps. */
  readonly shanks: ShankSums;
  readonly onset: Onset | null;
  readonly board: AlertBoard;
  readonly lastAt: Milliseconds | null;
  /** Seconds between frames, smoothed. */
  readonly interval: number | null;
  /** Of the raw knee keypoint, source pixels. */
  readonly jitter: FollowedJitter;
  readonly readout: LiveReadout | null;
}

export type TrackEvent = AlertEvent | { readonly kind: 'rep-completed'; readonly count: number };

export const beginTrack = (setup: TrackSetup): Track => ({
  setup,
  camera: startCamera,
  spoiled: false,
  watch: startWatch,
  joints: null,
  depth: null,
  kneeFlexion: null,
  reps: noReps,
  shanks: noShanks,
  onset: setup.knownOnset,
  board: emptyBoard,
  lastAt: null,
  interval: null,
  jitter: noJitter,
  readout: null,
});

/** Of an angle between joints that are filtered already, degrees and degrees per second squared. */
const ANGLE_NOISE = { measurement: 1, acceleration: 150 };
/** Share of the newest frame interval in the smoothed one: two seconds or so, or the frame-rate gate would flicker. */
const INTERVAL_SHARE = 0.03;

const timed = (track: Track, at: Milliseconds): Track => {
  if (track.lastAt === null) return { ...track, lastAt: at };
  const newest = (at - track.lastAt) / 1000;
  const interval = track.interval === null ? newest : track.interval + INTERVAL_SHARE * (newest - track.interval);
  return { ...track, lastAt: at, interval };
};

const jitterIn = ({ jitter, setup }: Track): ThighLengths | null => {
  const pixels = jitterOf(jitter);
  return pixels === null ? null : thighLengths(pixels / setup.body.thigh);
};

const viewOf = (track: Track): LiveView => ({
  yaw: track.setup.yaw,
  interval: track.interval,
  jitter: jitterIn(track),
});

/** The personal limit, updated from rep to rep; what earlier sets taught stays until this one knows better. */
const onsetAfter = (track: Track, reps: RepsSoFar): Onset | null => {
  if (reps.count === track.reps.count) return track.onset;
  const { knownOnset } = track.setup;
  const pooled = viewForbids(viewOf(track)) ? null : poolOnset(reps.learned, reps.bottoms);
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
  readonly kneeSpeed: number;
  readonly lift: ThighLengths | null;
  readonly liftSigma: ThighLengths | null;
  readonly unknown: LiftUnknown | null;
  readonly shoulderShift: ThighLengths | null;
  readonly slide: ThighLengths | null;
  readonly seen: boolean;
  readonly missing: readonly Joint[];
}

const nothingSaid = (sight: Exclude<LifterSight, { kind: 'seen' }>): Said => ({
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

const saidBy = (track: Track, measured: MeasuredFrame, joints: JointPoints): Said => {
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

const cameraMoves = ({ camera: { state } }: Track): boolean => state === 'moving' || state === 'lost';

/** While the camera moves no verdict on lift is given, and none on depth either where the way it went is not known. */
const withheld = (said: Said, track: Track, { cameraShift }: Observation): Said => {
  if (!cameraMoves(track)) return said;
  const steady: Said = { ...said, lift: null, liftSigma: null, unknown: 'camera-moved', slide: null };
  return cameraShift === null ? { ...steady, depth: null, depthSpeed: 0, kneeFlexion: null, kneeSpeed: 0 } : steady;
};

/** The reps after a frame; one in which the camera moved is counted, and teaches nothing. */
const withoutSpoiled = (track: Track, followed: RepsSoFar): { readonly reps: RepsSoFar; readonly spoiled: boolean } => {
  const spoiled = cameraMoves(track) || (track.spoiled && repUnderWay(track.reps) !== null);
  return { spoiled, reps: spoiled ? unlearned(track.reps, followed) : followed };
};

/**
 * How far the lifter is in the picture from where the set-up saw them (source pixels, y up), by a moved camera and by
 * having sat down elsewhere; null while either is under way.
 */
export const lifterShift = (track: Track): Point | null => {
  const { camera, watch } = track;
  if (cameraMoves(track) || watch.presence.kind !== 'here') return null;
  return plus(camera.home?.by ?? { x: 0, y: 0 }, watch.presence.shift);
};

/** Takes in the leg of a steadied frame in a rep, where the sled is seen and the camera stands. */
const shanksAfter = (track: Track, joints: JointPoints, steady: Observation): ShankSums => {
  const { method = FULL_METHOD } = track.setup;
  const sled = steady.kind === 'pose' ? steady.sledShift : null;
  if (!method.fusion || !sled || cameraMoves(track) || repUnderWay(track.reps) === null) return track.shanks;
  return addShank(track.shanks, joints, sled.by);
};

const isPaused = ({ watch }: Track): boolean => watch.presence.kind !== 'here';

/** A rep is over when its lifter has gone; one who is hidden for a while, or behind a moving camera, may still be told. */
const isGone = (track: Track): boolean => isPaused(track) && !cameraMoves(track);

/** Frames by which the angles lag behind a steady movement: a median of three for the joints, and one for the angle. */
const LAG_FRAMES = 2;

/** What a warning must lead by: the chain to the lifter's ear, and the filters. */
const leadOf = ({ setup, interval }: Track): Milliseconds =>
  milliseconds(setup.latency + 1000 * LAG_FRAMES * (interval ?? 0));

const isFromEarlierSet = ({ onset, setup }: Track): boolean => onset === setup.knownOnset && !setup.ownOnset;

/** Holds what the frame says against the thresholds, and makes the numbers of the live view. */
const tell = (track: Track, at: Milliseconds, said: Said, fresh: boolean): readonly [Track, readonly AlertEvent[]] => {
  const { thighCm, warning = USUAL_WARNING } = track.setup;
  const limit = depthLimit(track.onset, warning);
  const { unknown, missing, ...facts } = said;
  const rep = repUnderWay(track.reps);
  const situation: Situation = {
    ...facts,
    at,
    cameraMoves: cameraMoves(track),
    confirmation: track.setup.method?.confirmation ?? true,
    limit,
    sensitivity: warning.sensitivity,
    rep,
    latency: leadOf(track),
    fresh,
  };
  const [board, events] = followAlerts(track.board, situation);
  const jitter = jitterIn(track);
  const readout: LiveReadout = {
    at,
    depth: said.depth,
    depthLimit: limit.at,
    limitSetBy: limit.setBy === 'personal' && isFromEarlierSet(track) ? 'earlier-set' : limit.setBy,
    lift: said.lift === null ? null : centimetres(said.lift * thighCm),
    liftUnknown: unknown,
    liftLimit: centimetres(LIFT_CLEAR * thighCm),
    jitter: jitter === null ? null : centimetres(jitter * thighCm),
    repCount: track.reps.count,
    paused: isPaused(track),
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
  const { method = FULL_METHOD } = before.setup;
  const camera = method.fusion ? followCamera(before.camera, observation) : before.camera;
  const steady = undoShift(observation, camera.shift);
  const [watch, sight] = watchLifter(before.watch, steady, before.setup.body);
  const seen: Track = { ...timed(before, at), camera, watch };
  if (sight.kind !== 'seen') {
    const reps = isGone(seen) ? droppedRep(seen.reps) : withLostFrame(seen.reps);
    return tell({ ...seen, reps }, at, withheld(nothingSaid(sight), seen, observation), fresh);
  }
  const body = bodyAt(watch, before.setup.body);
  const now: Track = { ...seen, jitter: followJitter(seen.jitter, sight.joints.knee) };
  const followed = followJoints(now.joints, sight.joints, at, body, jointNoise(method));
  const joints = placesOf(followed);
  const { segmenting, learned } = now.reps;
  const measured = measureFrame(at, joints, { body, top: segmenting.top, learned });
  const shanks = shanksAfter(now, sight.joints, steady);
  // Asked for only in a frame that learns: the shanks need not be summed up in all the others.
  const prior = () => {
    const plain = withShankBias(hipPrior(method), shankBias(shanks, body.thigh));
    return withKnownHip(plain, before.setup.knownHip ?? null, body);
  };
  const { reps, spoiled } = withoutSpoiled(now, followReps(now.reps, measured, prior));
  const depth = liveFilter(now.depth, measured.depth, at / 1000, ANGLE_NOISE);
  const kneeFlexion = liveFilter(now.kneeFlexion, measured.sample.flexion, at / 1000, ANGLE_NOISE);
  const onset = onsetAfter(now, reps);
  const track: Track = { ...now, spoiled, joints: followed, reps, shanks, depth, kneeFlexion, onset };
  const [told, alerts] = tell(track, at, withheld(saidBy(track, measured, joints), track, observation), fresh);
  return reps.count === now.reps.count
    ? [told, alerts]
    : [told, [{ kind: 'rep-completed', count: reps.count }, ...alerts]];
};
