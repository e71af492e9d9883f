import fc from 'fast-check';
import { FIRST_KNOT } from '../../src/core/geometry/fit-hip-circle.ts';
import { BIAS_KNOTS } from '../../src/core/geometry/knee-bias.ts';
import { ALERT_KINDS, type Alert } from '../../src/core/vocabulary/alert.ts';
import type { Crop } from '../../src/core/vocabulary/crop.ts';
import type { KnownHip } from '../../src/core/vocabulary/known-hip.ts';
import type { LaterView } from '../../src/core/vocabulary/later-view.ts';
import { LIMIT_AUTHORS } from '../../src/core/vocabulary/limit-author.ts';
import { KEYPOINT_NAMES, type Keypoint, type KeypointName, type Observation } from '../../src/core/vocabulary/pose.ts';
import { LIFT_UNKNOWNS } from '../../src/core/vocabulary/reading.ts';
import type { Recording } from '../../src/core/vocabulary/recording.ts';
import {
  ADVICE_KINDS,
  type BackendName,
  type LiftClass,
  type ModelName,
  type Onset,
  type RepReport,
  type SetReport,
} from '../../src/core/vocabulary/report.ts';
import {
  centimetres,
  confidence,
  degrees,
  milliseconds,
  pixels,
  thighLengths,
} from '../../src/core/vocabulary/units.ts';
import { type LimitWish, NAMED_LIMITS, SENSITIVITIES } from '../../src/core/vocabulary/warning-wish.ts';

/** Without the negative zero, which no JSON can carry. */
const number = (min: number, max: number) => fc.double({ min, max, noNaN: true }).map((value) => value + 0);
const orNull = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: null });

const angle = number(-180, 180).map(degrees);
const anyLimit: fc.Arbitrary<LimitWish> = fc.oneof(
  fc.constantFrom(...NAMED_LIMITS).map((kind) => ({ kind })),
  angle.map((at) => ({ kind: 'manual' as const, at })),
);
const length = number(-40, 40).map(centimetres);
const time = number(0, 600_000).map(milliseconds);
const count = fc.nat(20_000);
const size = fc.integer({ min: 1, max: 8192 });
const model = fc.constantFrom<ModelName>('movenet-lightning', 'movenet-thunder');
const backend = fc.constantFrom<BackendName>('webgpu', 'webgl', 'wasm', 'cpu');
const point = fc.record({ x: number(-8192, 8192), y: number(-8192, 8192) });

const crop: fc.Arbitrary<Crop> = fc.record({
  centreX: number(-8192, 8192).map(pixels),
  centreY: number(-8192, 8192).map(pixels),
  side: number(0.001, 8192).map(pixels),
  rotation: angle,
});

const alert: fc.Arbitrary<Alert> = fc.record({
  kind: fc.constantFrom(...ALERT_KINDS),
  raisedAt: time,
  clearedAt: orNull(time),
  emittedAt: orNull(time),
  rep: orNull(fc.integer({ min: 1, max: 60 })),
});

const rep: fc.Arbitrary<RepReport> = fc.record({
  index: fc.integer({ min: 1, max: 60 }),
  startAt: time,
  bottomAt: time,
  endAt: time,
  partial: fc.boolean(),
  depth: orNull(angle),
  hipFlexion: orNull(angle),
  kneeFlexion: orNull(angle),
  lift: orNull(length),
  liftSigma: orNull(length),
  liftClass: fc.constantFrom<LiftClass>('none', 'slight', 'clear', 'large', 'not-measured'),
  notMeasuredBecause: fc.constantFrom(null, ...LIFT_UNKNOWNS),
  hipToPadChange: orNull(angle),
  liftSeenAt: orNull(angle),
  slide: orNull(length),
  eccentric: time,
  pause: time,
  concentric: time,
});

const onset: fc.Arbitrary<Onset> = fc.oneof(
  fc.record({ kind: fc.constant('found' as const), low: angle, high: angle, reps: count }),
  fc.record({ kind: fc.constant('none-seen' as const), downTo: orNull(angle) }),
);

const share = number(-2, 2).map(thighLengths);
const listOf = <Value>(count: number, value: fc.Arbitrary<Value>) =>
  fc.array(value, { minLength: count, maxLength: count });
const UNKNOWNS = FIRST_KNOT + BIAS_KNOTS.length;

const knownHip: fc.Arbitrary<KnownHip> = fc.record({
  model,
  fromShoulder: point,
  trunk: number(1, 8192).map(pixels),
  thigh: number(1, 8192).map(pixels),
  radius: share,
  bias: listOf(BIAS_KNOTS.length, share),
  covariance: listOf(UNKNOWNS, listOf(UNKNOWNS, number(-1, 1))),
  pad: fc.record({ along: point, across: point }),
});

const wholeReport = fc.record({
  id: fc.uuid(),
  createdAt: fc
    .date({ min: new Date('1990-01-01'), max: new Date('2190-01-01'), noInvalidDate: true })
    .map((date) => date.toISOString()),
  app: fc.string(),
  source: fc.record(
    {
      kind: fc.constantFrom('camera' as const, 'video' as const, 'demo' as const),
      name: fc.string({ unit: 'binary' }),
      width: size,
      height: size,
      duration: time,
      framesAnalysed: count,
      framesDropped: count,
    },
    { requiredKeys: ['kind', 'width', 'height', 'duration', 'framesAnalysed', 'framesDropped'] },
  ),
  detector: fc.record({
    model,
    backend,
    crop,
    inferenceP50: orNull(time),
    captureToAlertP50: orNull(time),
    captureToAlertP95: orNull(time),
  }),
  setup: fc.record(
    {
      nearSide: fc.constantFrom('left' as const, 'right' as const),
      padLine: fc.record({
        hipEnd: point,
        headEnd: point,
        setBy: fc.constantFrom('proposal' as const, 'lifter' as const, 'machine-profile' as const),
      }),
      cmPerPixel: orNull(number(0, 10)),
      statureCm: orNull(number(100, 230)),
      warning: fc.record({ sensitivity: fc.constantFrom(...SENSITIVITIES), limit: anyLimit }),
      resting: fc.record({ hip: point, thigh: number(1, 8192).map(pixels) }),
      knownHip,
    },
    { requiredKeys: ['nearSide', 'padLine', 'cmPerPixel', 'statureCm'] },
  ),
  quality: fc.record({
    framesPerSecond: orNull(number(0, 240)),
    yaw: orNull(angle),
    restJitter: orNull(length),
    depthSigma: orNull(angle),
    liftSigma: orNull(length),
    notes: fc.array(fc.string()),
  }),
  depthLimit: angle,
  depthLimitSetBy: fc.constantFrom(...LIMIT_AUTHORS),
  reps: fc.array(rep, { maxLength: 12 }),
  alerts: fc.array(alert, { maxLength: 12 }),
  onset,
  advice: fc.array(fc.record({ kind: fc.constantFrom(...ADVICE_KINDS), text: fc.string() }), { maxLength: 3 }),
  taughtHip: knownHip,
});

/** Any report that the types allow. */
export const arbitraryReport: fc.Arbitrary<SetReport> = fc
  .tuple(wholeReport, fc.boolean())
  .map(([{ taughtHip, ...report }, teaches]) => ({ ...report, ...(teaches && { taughtHip }) }));

const keypoint: fc.Arbitrary<Keypoint> = fc.record({
  x: number(-8192, 8192),
  y: number(-8192, 8192),
  score: number(0, 1).map(confidence),
});

const keypoints: fc.Arbitrary<Record<KeypointName, Keypoint>> = fc
  .array(keypoint, { minLength: KEYPOINT_NAMES.length, maxLength: KEYPOINT_NAMES.length })
  .map((places) => Object.fromEntries(KEYPOINT_NAMES.map((name, index) => [name, places[index]])))
  .map((named) => named as Record<KeypointName, Keypoint>);

const frame: fc.Arbitrary<Observation> = fc.oneof(
  fc.record({ kind: fc.constant('pose' as const), capturedAt: time, keypoints }),
  fc.record({ kind: fc.constant('nobody' as const), capturedAt: time }),
);

const laterView: fc.Arbitrary<LaterView> = fc.record({ lostAt: time, from: time, width: size, height: size, crop });

const recordingShape = {
  format: fc.constant('padline.recording' as const),
  version: fc.constant(1 as const),
  width: size,
  height: size,
  model,
  backend,
  crop,
  frames: fc
    .array(frame, { maxLength: 5 })
    .map((frames) => [...frames].sort((one, other) => one.capturedAt - other.capturedAt)),
  views: fc.array(laterView, { maxLength: 2 }),
  alerts: fc.array(alert, { maxLength: 5 }),
};

/** Any recording that the types allow, its frames in order of time. */
export const arbitraryRecording: fc.Arbitrary<Recording> = fc
  .record(recordingShape)
  .map(({ views, ...recording }) => (views.length > 0 ? { ...recording, views } : recording));
