import { KEYPOINT_NAMES, type Keypoint, type KeypointName, type Observation } from '../../src/core/vocabulary/pose.ts';
import type { Recording } from '../../src/core/vocabulary/recording.ts';
import type { RepReport, SetReport } from '../../src/core/vocabulary/report.ts';
import { centimetres, confidence, degrees, milliseconds, pixels } from '../../src/core/vocabulary/units.ts';

const FRAME_MS = 1000 / 30;
const REP_MS = 3600;

const crop = { centreX: pixels(590), centreY: pixels(400), side: pixels(620), rotation: degrees(45) } as const;

/** One of the reps of a set that rounds more with each of them, from rep 1 ("none") to rep 4 ("large"). */
const rep = (index: number, judged: Partial<RepReport>): RepReport => {
  const startAt = 1200 + (index - 1) * REP_MS;
  return {
    index,
    startAt: milliseconds(startAt),
    bottomAt: milliseconds(startAt + 1833.3),
    endAt: milliseconds(startAt + 3400),
    partial: false,
    depth: degrees(101.3),
    hipFlexion: degrees(96.2),
    kneeFlexion: degrees(98.75),
    lift: centimetres(0.4),
    liftSigma: centimetres(0.46),
    liftClass: 'none',
    notMeasuredBecause: null,
    hipToPadChange: degrees(0.6),
    liftSeenAt: null,
    slide: centimetres(0.2),
    eccentric: milliseconds(1733.3),
    pause: milliseconds(200),
    concentric: milliseconds(1466.7),
    ...judged,
  };
};

/** A report of four reps on a demo clip: none, slight and clear lift, and one rep whose hip was hidden. */
export const builtReport = (overrides: Partial<SetReport> = {}): SetReport => ({
  id: 'set-1',
  createdAt: '2026-11-22T13:10:00.000Z',
  app: '0.1.0',
  source: {
    kind: 'demo',
    name: 'demo.mp4',
    width: 1280,
    height: 720,
    duration: milliseconds(17_000),
    framesAnalysed: 510,
    framesDropped: 0,
  },
  detector: {
    model: 'movenet-thunder',
    backend: 'wasm',
    crop,
    inferenceP50: milliseconds(41.27),
    captureToAlertP50: null,
    captureToAlertP95: null,
  },
  setup: {
    nearSide: 'right',
    padLine: { hipEnd: { x: 560, y: -520 }, headEnd: { x: 420.25, y: -380.5 }, setBy: 'proposal' },
    cmPerPixel: 0.2731,
    statureCm: null,
  },
  quality: {
    framesPerSecond: 30,
    yaw: degrees(7.5),
    restJitter: centimetres(0.24),
    depthSigma: degrees(3.9),
    liftSigma: centimetres(0.6),
    notes: ['Your hip was hidden in one rep.'],
  },
  depthLimit: degrees(100),
  reps: [
    rep(1, {}),
    rep(2, {
      depth: degrees(104.1),
      lift: centimetres(1.6),
      liftClass: 'slight',
      hipToPadChange: degrees(2.1),
      liftSeenAt: degrees(101.2),
    }),
    rep(3, {
      depth: degrees(108.9),
      lift: centimetres(3.1),
      liftClass: 'clear',
      hipToPadChange: degrees(4.4),
      liftSeenAt: degrees(100.4),
    }),
    rep(4, {
      partial: true,
      depth: null,
      hipFlexion: null,
      kneeFlexion: null,
      lift: null,
      liftSigma: null,
      liftClass: 'not-measured',
      notMeasuredBecause: 'hip-hidden',
      hipToPadChange: null,
    }),
  ],
  alerts: [
    {
      kind: 'depth-limit',
      raisedAt: milliseconds(6400),
      clearedAt: milliseconds(7100.4),
      emittedAt: milliseconds(6520),
      rep: 2,
    },
    { kind: 'lift-clear', raisedAt: milliseconds(10_200), clearedAt: null, emittedAt: null, rep: 3 },
    { kind: 'cannot-see', raisedAt: milliseconds(15_600), clearedAt: null, emittedAt: null, rep: null },
  ],
  onset: { kind: 'found', low: degrees(97.2), high: degrees(103.4), reps: 3 },
  advice: [{ kind: 'less-depth', text: 'Stop at about 95 degrees: your hips left the pad beyond that.' }],
  ...overrides,
});

const hundredth = (value: number): number => Math.round(value * 100) / 100;

/** Along the pad (towards the head) and off it (towards the knees), for a lifter reclined by 45 degrees who faces right. */
const placeFromHip = (along: number, off: number): Keypoint => ({
  x: hundredth(560 + Math.SQRT1_2 * (off - along)),
  y: hundredth(-520 + Math.SQRT1_2 * (off + along)),
  score: confidence(0.875),
});

/** A leg of thigh 150 and shank 140 pixels, at `depth` degrees to the pad and the knee bent as much. */
const legAt = (depth: number): { readonly knee: Keypoint; readonly ankle: Keypoint } => {
  const thigh = (depth * Math.PI) / 180;
  const shank = thigh - thigh * 0.95;
  const along = -150 * Math.cos(thigh);
  const off = 150 * Math.sin(thigh);
  return {
    knee: placeFromHip(along, off),
    ankle: placeFromHip(along - 140 * Math.cos(shank), off + 140 * Math.sin(shank)),
  };
};

const keypointsAt = (depth: number): Record<KeypointName, Keypoint> => {
  const { knee, ankle } = legAt(depth);
  const places: Partial<Record<string, Keypoint>> = {
    shoulder: placeFromHip(190, 0),
    elbow: placeFromHip(95, 20),
    wrist: placeFromHip(10, 40),
    hip: placeFromHip(0, 0),
    knee,
    ankle,
  };
  const head = placeFromHip(260, 15);
  const pairs = KEYPOINT_NAMES.map((name) => [name, places[name.replace(/^(left|right)_/, '')] ?? head]);
  return Object.fromEntries(pairs);
};

/** Frames of one set at 30 frames a second: a depth that swings between 40 and 104 degrees. */
export const builtFrames = (count: number): readonly Observation[] =>
  Array.from({ length: count }, (_, index) => {
    const at = index * FRAME_MS;
    const depth = 72 - 32 * Math.cos((2 * Math.PI * at) / REP_MS);
    return { kind: 'pose', capturedAt: milliseconds(at), keypoints: keypointsAt(depth) };
  });

/** Two seconds and one frame without a person, on the grid that a stored recording keeps. */
export const builtRecording = (overrides: Partial<Recording> = {}): Recording => ({
  format: 'padline.recording',
  version: 1,
  width: 1280,
  height: 720,
  model: 'movenet-thunder',
  backend: 'wasm',
  crop,
  frames: [...builtFrames(60), { kind: 'nobody', capturedAt: milliseconds(2000) }],
  alerts: builtReport().alerts,
  ...overrides,
});
