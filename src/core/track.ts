import { type AlertBoard, type AlertEvent, emptyBoard, followAlerts } from './coaching/follow-alerts.ts';
import { poolOnset } from './coaching/pool-onset.ts';
import { depthLimitOf, LIFT_CLEAR, LIFT_FRAME_RATE, MOST_LIFT_SIGMA, MOST_YAW } from './coaching/thresholds.ts';
import { type BodyFrame, onPad } from './geometry/body-frame.ts';
import { hipFlexion } from './geometry/hip-flexion.ts';
import { JOINT_NOISE } from './geometry/joint-noise.ts';
import { kneeFlexion } from './geometry/knee-flexion.ts';
import { type JointPoints, seeJoints } from './geometry/see-joints.ts';
import { distance, minus, plus } from './geometry/vector.ts';
import type { DriveSample } from './reps/drive-sample.ts';
import { notLegPress } from './reps/is-leg-press.ts';
import {
  addKnee,
  depthAbout,
  HIP_PRIOR,
  type KneeSums,
  type LearnedHip,
  learnHip,
  learnPinned,
} from './reps/learn-hip.ts';
import { type PelvisLift, pelvisLift } from './reps/pelvis-lift.ts';
import { type Segmenting, segmentReps, startSegmenting } from './reps/segment-reps.ts';
import { type FollowedPoint, followPoint } from './signal/follow-point.ts';
import { type LiveFilter, liveFilter } from './signal/live-filter.ts';
import { JOINTS, type Joint, type Observation, type Point } from './vocabulary/pose.ts';
import type { LiftUnknown, LiveReadout } from './vocabulary/reading.ts';
import type { Onset } from './vocabulary/report.ts';
import { centimetres, type Degrees, degrees, type Milliseconds, thighLengths } from './vocabulary/units.ts';

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
  readonly joints: Readonly<Record<Joint, FollowedPoint>> | null;
  readonly depth: LiveFilter | null;
  readonly segmenting: Segmenting;
  readonly repCount: number;
  /** Deepest so far in the rep under way, and of every counted rep. */
  readonly deepest: Degrees;
  readonly bottoms: readonly Degrees[];
  /** Knees of the counted reps, and of the one under way. */
  readonly knees: KneeSums;
  readonly repKnees: KneeSums;
  readonly learned: LearnedHip | null;
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
  segmenting: startSegmenting,
  repCount: 0,
  deepest: degrees(0),
  bottoms: [],
  knees: {},
  repKnees: {},
  learned: null,
  onset: setup.knownOnset,
  board: emptyBoard,
  lastAt: null,
  interval: null,
  readout: null,
});

const DEPTH_NOISE = { measurement: 1, acceleration: 150 };
/** The part of the first descent that is taken as pinned before anything is known: degrees from the top. */
const FIRST_PINNED = 20;
/** The first fit needs an arc this long, degrees. */
const FIRST_ARC = 12;
/** Farthest that a settled shoulder is from its place at set-up, thigh lengths: a set's worth of sliding. */
const MOST_SETTLED_SHIFT = 0.3;
/** Share of the newest frame interval in the smoothed one. */
const INTERVAL_SHARE = 0.1;

const mapJoints = <Value>(value: (joint: Joint) => Value): Record<Joint, Value> =>
  Object.fromEntries(JOINTS.map((joint) => [joint, value(joint)])) as Record<Joint, Value>;

const timed = (track: Track, at: Milliseconds): Track => {
  if (track.lastAt === null) return { ...track, lastAt: at };
  const newest = (at - track.lastAt) / 1000;
  const interval = track.interval === null ? newest : track.interval + INTERVAL_SHARE * (newest - track.interval);
  return { ...track, lastAt: at, interval };
};

const place = (followed: FollowedPoint): Point => ({ x: followed.x.kalman.value, y: followed.y.kalman.value });

/** Where the pelvis rests in this rep: the set's resting place, moved with the trunk as the rep's top shows it. */
const restingHip = (track: Track): Point => {
  const { body } = track.setup;
  const shoulder = track.segmenting.top?.shoulder;
  return shoulder && isSettled(shoulder, body) ? plus(body.hip, minus(shoulder, body.shoulder)) : body.hip;
};

/** Whether the trunk is on the pad where it was at set-up, slides included; not while getting in or out. */
const isSettled = (shoulder: Point, body: BodyFrame): boolean =>
  distance(shoulder, body.shoulder) < MOST_SETTLED_SHIFT * body.thigh;

/** One frame, with everything that the rules look at. */
interface Measured {
  readonly sample: DriveSample;
  readonly knee: { readonly along: number; readonly across: number };
  readonly lift: PelvisLift | null;
  readonly depth: Degrees;
}

const measure = (track: Track, at: Milliseconds, joints: JointPoints): Measured => {
  const { shoulder, hip, knee, ankle } = joints;
  const kneeOnPad = onPad(knee, restingHip(track), track.setup.body);
  const lift = track.learned ? pelvisLift(kneeOnPad, track.learned.circle) : null;
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
    depth: lift?.depth ?? depthAbout(track.learned?.circle ?? HIP_PRIOR, kneeOnPad),
  };
};

/** Takes a frame's knee into the rep under way, and, in the first rep, into a first fit of its shallow part. */
const learn = (track: Track, { knee, depth, sample }: Measured): Track => {
  const repKnees = addKnee(track.repKnees, knee, sample.flexion);
  const next = { ...track, repKnees, deepest: degrees(Math.max(track.deepest, depth)) };
  if (track.repCount > 0) return next;
  const depths = Object.values(repKnees).map((sum) =>
    depthAbout(HIP_PRIOR, { along: sum.along / sum.frames, across: sum.across / sum.frames }),
  );
  const [top, bottom] = [Math.min(...depths), Math.max(...depths)];
  return bottom - top < FIRST_ARC ? next : { ...next, learned: learnPinned(repKnees, degrees(top + FIRST_PINNED)) };
};

const mergeKnees = (a: KneeSums, b: KneeSums): KneeSums => {
  const merged: Record<number, KneeSums[number]> = { ...a };
  for (const [bin, sum] of Object.entries(b)) {
    const old = merged[Number(bin)] ?? { frames: 0, along: 0, across: 0, flexion: 0 };
    merged[Number(bin)] = {
      frames: old.frames + sum.frames,
      along: old.along + sum.along,
      across: old.across + sum.across,
      flexion: old.flexion + sum.flexion,
    };
  }
  return merged;
};

/** Follows the reps; a completed one is counted and learned from, a movement that is no leg press is dropped. */
const segment = (track: Track, measured: Measured): readonly [Track, readonly TrackEvent[]] => {
  const [segmenting, span] = segmentReps(track.segmenting, measured.sample);
  if (!span) return [{ ...track, segmenting }, []];
  const fresh = { ...track, segmenting, repKnees: {}, deepest: degrees(0) };
  if (notLegPress(span)) return [fresh, []];
  const knees = mergeKnees(track.knees, track.repKnees);
  const bottoms = [...track.bottoms, track.deepest];
  const learned = learnHip(knees);
  const pooled = viewForbids(track) ? null : poolOnset(learned, bottoms);
  const repCount = track.repCount + 1;
  return [
    { ...fresh, repCount, knees, bottoms, learned, onset: pooled?.kind === 'found' ? pooled : track.setup.knownOnset },
    [{ kind: 'rep-completed', count: repCount }],
  ];
};

/** Why no lift may be told from this view at all; null when it may. */
const viewForbids = (track: Track): LiftUnknown | null => {
  if (track.setup.yaw > MOST_YAW) return 'not-side-on';
  return track.interval !== null && track.interval > 1 / LIFT_FRAME_RATE ? 'slow-frames' : null;
};

/** Why the lift of this frame may not be told; null when it may. */
const liftUnknown = (track: Track, lift: PelvisLift | null): LiftUnknown | null => {
  const forbidden = viewForbids(track);
  if (forbidden) return forbidden;
  if (!lift) return 'learning';
  return lift.sigma > MOST_LIFT_SIGMA ? 'noisy' : null;
};

const slideOf = (track: Track, joints: JointPoints): number => {
  const { body } = track.setup;
  const shoulder = onPad(joints.shoulder, body.shoulder, body).along;
  const hip = onPad(joints.hip, body.hip, body).along;
  // Both must have moved the same way: the lesser of the two is what the trunk did as a whole.
  return shoulder * hip <= 0 ? 0 : Math.sign(hip) * Math.min(Math.abs(shoulder), Math.abs(hip));
};

const seenFrame = (
  before: Track,
  at: Milliseconds,
  joints: JointPoints,
  fresh: boolean,
): readonly [Track, readonly TrackEvent[]] => {
  const { body, thighCm, latency } = before.setup;
  const measured = measure(before, at, joints);
  const settled = isSettled(joints.shoulder, body);
  const [segmented, repEvents] = settled
    ? segment(learn(before, measured), measured)
    : ([{ ...before, segmenting: { ...startSegmenting, excursions: before.segmenting.excursions } }, []] as const);
  const depth = liftedDepth(segmented.depth, measured.depth, at);
  const track = { ...segmented, depth };
  const unknown = liftUnknown(track, measured.lift);
  const lift = unknown === null && measured.lift ? measured.lift : null;
  const limitIsPersonal = track.onset?.kind === 'found';
  const depthLimit = depthLimitOf(track.onset);
  const rep = track.segmenting.phase === 'rest' ? null : track.repCount + 1;
  const { top } = track.segmenting;
  const shift = top ? onPad(joints.shoulder, top.shoulder, body) : null;
  const [board, alertEvents] = followAlerts(track.board, {
    at,
    seen: true,
    depth: degrees(depth.kalman.value),
    depthSpeed: depth.kalman.velocity,
    kneeFlexion: measured.sample.flexion,
    depthLimit,
    limitIsPersonal,
    lift: lift?.lift ?? null,
    liftSigma: lift?.sigma ?? null,
    shoulderShift: shift && thighLengths(Math.hypot(shift.along, shift.across)),
    slide: thighLengths(slideOf(track, joints)),
    rep,
    latency,
    fresh,
  });
  const readout: LiveReadout = {
    at,
    depth: degrees(depth.kalman.value),
    depthLimit,
    limitIsPersonal,
    lift: lift && centimetres(lift.lift * thighCm),
    liftUnknown: unknown,
    liftLimit: centimetres(LIFT_CLEAR * thighCm),
    repCount: track.repCount,
    missing: [],
  };
  return [{ ...track, board, readout }, [...repEvents, ...alertEvents]];
};

const liftedDepth = (filter: LiveFilter | null, depth: Degrees, at: Milliseconds): LiveFilter =>
  liveFilter(filter, depth, at / 1000, DEPTH_NOISE);

const unseenFrame = (
  track: Track,
  at: Milliseconds,
  missing: readonly Joint[],
): readonly [Track, readonly TrackEvent[]] => {
  const limitIsPersonal = track.onset?.kind === 'found';
  const depthLimit = depthLimitOf(track.onset);
  const [board, events] = followAlerts(track.board, {
    at,
    seen: false,
    depth: null,
    depthSpeed: 0,
    kneeFlexion: null,
    depthLimit,
    limitIsPersonal,
    lift: null,
    liftSigma: null,
    shoulderShift: null,
    slide: null,
    rep: track.segmenting.phase === 'rest' ? null : track.repCount + 1,
    latency: track.setup.latency,
    fresh: true,
  });
  const readout: LiveReadout = {
    at,
    depth: null,
    depthLimit,
    limitIsPersonal,
    lift: null,
    liftUnknown: 'hidden',
    liftLimit: centimetres(LIFT_CLEAR * track.setup.thighCm),
    repCount: track.repCount,
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
  const track = timed(before, at);
  const { body } = track.setup;
  const sight = seeJoints(observation, body.side);
  if (sight.kind === 'unseen') return unseenFrame(track, at, sight.missing);
  const joints = mapJoints((joint) =>
    followPoint(track.joints?.[joint] ?? null, sight.joints[joint], at / 1000, body.thigh, JOINT_NOISE),
  );
  return seenFrame(
    { ...track, joints },
    at,
    mapJoints((joint) => place(joints[joint])),
    fresh,
  );
};
