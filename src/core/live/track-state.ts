import { type Brace, firstBrace } from '../coaching/brace-cue.ts';
import { type DepthTone, noDepthTone } from '../coaching/depth-tone.ts';
import { type AlertBoard, emptyBoard } from '../coaching/follow-alerts.ts';
import type { LiveView } from '../coaching/lift-unknown.ts';
import type { BodyFrame } from '../geometry/body-frame.ts';
import { type FollowedCamera, startCamera } from '../geometry/follow-camera.ts';
import type { FollowedJoints } from '../geometry/follow-joints.ts';
import { plus } from '../geometry/vector.ts';
import { noReps, type RepsSoFar } from '../reps/follow-reps.ts';
import { firstSquareKnee, type SquareKnee } from '../reps/follow-square-knee.ts';
import { noShanks, type ShankSums } from '../reps/shank-bias.ts';
import { startWatch, type Watch } from '../reps/watch-lifter.ts';
import { type FollowedJitter, jitterOf, noJitter } from '../signal/follow-jitter.ts';
import type { LiveFilter } from '../signal/live-filter.ts';
import type { KnownHip } from '../vocabulary/known-hip.ts';
import type { Method } from '../vocabulary/method.ts';
import type { Point } from '../vocabulary/pose.ts';
import type { LiveReadout } from '../vocabulary/reading.ts';
import type { Onset } from '../vocabulary/report.ts';
import type { ToneCue } from '../vocabulary/tone-cue.ts';
import { type Degrees, type Milliseconds, type ThighLengths, thighLengths } from '../vocabulary/units.ts';
import type { WarningWish } from '../vocabulary/warning-wish.ts';

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
  readonly knee: SquareKnee;
  readonly onset: Onset | null;
  readonly board: AlertBoard;
  readonly tone: DepthTone;
  /** What the newest frame asks to be heard; null before the first. */
  readonly cue: ToneCue | null;
  readonly brace: Brace;
  /** The tick before a descent is due in this frame. */
  readonly bracesNow: boolean;
  readonly lastAt: Milliseconds | null;
  /** Seconds between frames, smoothed. */
  readonly interval: number | null;
  /** Of the raw knee keypoint, source pixels. */
  readonly jitter: FollowedJitter;
  readonly readout: LiveReadout | null;
}

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
  knee: firstSquareKnee,
  onset: setup.knownOnset,
  board: emptyBoard,
  tone: noDepthTone,
  cue: null,
  brace: firstBrace,
  bracesNow: false,
  lastAt: null,
  interval: null,
  jitter: noJitter,
  readout: null,
});

/** Share of the newest frame interval in the smoothed one: two seconds or so, or the frame-rate gate would flicker. */
const INTERVAL_SHARE = 0.03;

export const timed = (track: Track, at: Milliseconds): Track => {
  if (track.lastAt === null) return { ...track, lastAt: at };
  const newest = (at - track.lastAt) / 1000;
  const interval = track.interval === null ? newest : track.interval + INTERVAL_SHARE * (newest - track.interval);
  return { ...track, lastAt: at, interval };
};

export const jitterIn = ({ jitter, setup }: Track): ThighLengths | null => {
  const pixels = jitterOf(jitter);
  return pixels === null ? null : thighLengths(pixels / setup.body.thigh);
};

export const viewOf = (track: Track): LiveView => ({
  yaw: track.setup.yaw,
  interval: track.interval,
  jitter: jitterIn(track),
});

export const cameraMoves = ({ camera: { state } }: Track): boolean => state === 'moving' || state === 'lost';

export const isPaused = ({ watch }: Track): boolean => watch.presence.kind !== 'here';

/** A rep is over when its lifter has gone; one who is hidden for a while, or behind a moving camera, may still be told. */
export const isGone = (track: Track): boolean => isPaused(track) && !cameraMoves(track);

/**
 * How far the lifter is in the picture from where the set-up saw them (source pixels, y up), by a moved camera and by
 * having sat down elsewhere; null while either is under way.
 */
export const lifterShift = (track: Track): Point | null => {
  const { camera, watch } = track;
  if (cameraMoves(track) || watch.presence.kind !== 'here') return null;
  return plus(camera.home?.by ?? { x: 0, y: 0 }, watch.presence.shift);
};
