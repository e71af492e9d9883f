import { FIRST_KNOT } from '../core/geometry/fit-hip-circle.ts';
import { BIAS_KNOTS } from '../core/geometry/knee-bias.ts';
import type { KnownHip } from '../core/vocabulary/known-hip.ts';
import type { LaterModel } from '../core/vocabulary/later-model.ts';
import { LIMIT_AUTHORS } from '../core/vocabulary/limit-author.ts';
import type { PadLine, PadLineAuthor } from '../core/vocabulary/pad-line.ts';
import type { Point, Side } from '../core/vocabulary/pose.ts';
import { LIFT_UNKNOWNS } from '../core/vocabulary/reading.ts';
import type {
  DetectorInfo,
  LiftClass,
  Onset,
  RepReport,
  SetQuality,
  SetReport,
  SourceKind,
} from '../core/vocabulary/report.ts';
import type { RestingPlace } from '../core/vocabulary/set-place.ts';
import { centimetres, degrees, milliseconds, pixels, thighLengths } from '../core/vocabulary/units.ts';
import { adviceShape } from './parse-advice.ts';
import { noteShape } from './parse-note.ts';
import { warningShape } from './parse-warning.ts';
import {
  absentAsNull,
  byKind,
  exactly,
  finite,
  flag,
  list,
  listOf,
  nullable,
  oneOf,
  optional,
  orAbsent,
  type Parsed,
  parsedBy,
  quantity,
  record,
  text,
  word,
} from './parsers.ts';
import { alertShape, backendShape, cropShape, modelShape } from './shared-shapes.ts';

/** Of a fit of the hip. */
const UNKNOWNS = FIRST_KNOT + BIAS_KNOTS.length;

const inDegrees = quantity(degrees);
const inMilliseconds = quantity(milliseconds);
const inCentimetres = quantity(centimetres);

const source = record<SetReport['source']>({
  kind: word<SourceKind>({ camera: true, video: true, demo: true }),
  name: optional(text),
  width: finite,
  height: finite,
  duration: inMilliseconds,
  framesAnalysed: finite,
  framesDropped: finite,
});

const detector = record<DetectorInfo>({
  model: modelShape,
  laterModel: optional(record<LaterModel>({ model: modelShape, from: inMilliseconds })),
  backend: backendShape,
  crop: cropShape,
  inferenceP50: nullable(inMilliseconds),
  captureToAlertP50: nullable(inMilliseconds),
  captureToAlertP95: nullable(inMilliseconds),
  captureToSoundP50: optional(inMilliseconds),
  captureToSoundP95: optional(inMilliseconds),
});

const point = record<Point>({ x: finite, y: finite });

const inThighs = quantity(thighLengths);

const knownHip = record<KnownHip>({
  model: modelShape,
  fromShoulder: point,
  trunk: quantity(pixels),
  thigh: quantity(pixels),
  radius: inThighs,
  bias: listOf(BIAS_KNOTS.length, inThighs),
  covariance: listOf(UNKNOWNS, listOf(UNKNOWNS, finite)),
  pad: record<KnownHip['pad']>({ along: point, across: point }),
});

const setup = record<SetReport['setup']>({
  nearSide: word<Side>({ left: true, right: true }),
  padLine: record<PadLine>({
    hipEnd: point,
    headEnd: point,
    setBy: word<PadLineAuthor>({ proposal: true, lifter: true, 'machine-profile': true }),
  }),
  cmPerPixel: nullable(finite),
  statureCm: nullable(finite),
  warning: optional(warningShape),
  resting: optional(record<RestingPlace>({ hip: point, thigh: quantity(pixels) })),
  knownHip: orAbsent(knownHip),
});

const quality = record<SetQuality>({
  framesPerSecond: nullable(finite),
  yaw: nullable(inDegrees),
  restJitter: nullable(inCentimetres),
  depthSigma: absentAsNull(inDegrees),
  liftSigma: absentAsNull(inCentimetres),
  notes: list(text),
  noted: orAbsent(list(noteShape)),
});

const rep = record<RepReport>({
  index: finite,
  startAt: inMilliseconds,
  bottomAt: inMilliseconds,
  endAt: inMilliseconds,
  partial: flag,
  depth: nullable(inDegrees),
  hipFlexion: nullable(inDegrees),
  kneeFlexion: nullable(inDegrees),
  lift: nullable(inCentimetres),
  liftSigma: absentAsNull(inCentimetres),
  liftClass: word<LiftClass>({ none: true, slight: true, clear: true, large: true, 'not-measured': true }),
  notMeasuredBecause: absentAsNull(oneOf(LIFT_UNKNOWNS)),
  hipToPadChange: nullable(inDegrees),
  liftSeenAt: nullable(inDegrees),
  slide: absentAsNull(inCentimetres),
  eccentric: inMilliseconds,
  pause: inMilliseconds,
  concentric: inMilliseconds,
});

const onset = byKind<Onset>({
  found: record({ kind: exactly('found'), low: inDegrees, high: inDegrees, reps: finite }),
  'none-seen': record({ kind: exactly('none-seen'), downTo: nullable(inDegrees) }),
});

const report = record<SetReport>({
  id: text,
  createdAt: text,
  app: text,
  source,
  detector,
  setup,
  quality,
  depthLimit: inDegrees,
  depthLimitSetBy: optional(oneOf(LIMIT_AUTHORS)),
  reps: list(rep),
  alerts: list(alertShape),
  onset,
  advice: list(adviceShape),
  taughtHip: orAbsent(knownHip),
});

/** A stored report of the current schema (see `migrate`), or the first thing about it that is not as it should be. */
export const parseReport = (value: unknown): Parsed<SetReport> => parsedBy(report, value, 'report');
