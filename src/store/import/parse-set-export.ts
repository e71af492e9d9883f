import type {
  AlertExport,
  OnsetExport,
  PointExport,
  RepExport,
  SaidExport,
  SetExport,
} from '../../core/report/set-export.ts';
import { ALERT_KINDS } from '../../core/vocabulary/alert.ts';
import { LIMIT_AUTHORS } from '../../core/vocabulary/limit-author.ts';
import type { PadLineAuthor } from '../../core/vocabulary/pad-line.ts';
import type { Side } from '../../core/vocabulary/pose.ts';
import { LIFT_UNKNOWNS } from '../../core/vocabulary/reading.ts';
import { ADVICE_KINDS, type LiftClass, type SourceKind } from '../../core/vocabulary/report.ts';
import { tagShape } from '../parse-set-log.ts';
import {
  absentAsNull,
  byKind,
  exactly,
  finite,
  flag,
  list,
  nullable,
  oneOf,
  optional,
  type Parsed,
  parsedBy,
  record,
  text,
  time,
  within,
  word,
} from '../parsers.ts';
import { backendShape, modelShape } from '../shared-shapes.ts';

const orNull = nullable(finite);
const point = record<PointExport>({ x: finite, y: finite });

const rep = record<RepExport>({
  index: finite,
  startMs: finite,
  bottomMs: finite,
  endMs: finite,
  partial: flag,
  depthDeg: orNull,
  hipFlexionDeg: orNull,
  kneeFlexionDeg: orNull,
  liftCm: orNull,
  liftUncertaintyCm: absentAsNull(finite),
  liftClass: word<LiftClass>({ none: true, slight: true, clear: true, large: true, 'not-measured': true }),
  notMeasuredBecause: absentAsNull(oneOf(LIFT_UNKNOWNS)),
  hipToPadChangeDeg: orNull,
  liftSeenAtDeg: orNull,
  slideCm: absentAsNull(finite),
  eccentricMs: finite,
  pauseMs: finite,
  concentricMs: finite,
});

const alert = record<AlertExport>({
  kind: oneOf(ALERT_KINDS),
  raisedMs: finite,
  emittedMs: orNull,
  clearedMs: orNull,
  rep: orNull,
});

const onset = byKind<OnsetExport>({
  found: record({ kind: exactly('found'), lowDeg: finite, highDeg: finite, reps: finite }),
  'none-seen': record({ kind: exactly('none-seen'), downToDeg: orNull }),
});

const source = record<SetExport['source']>({
  kind: word<SourceKind>({ camera: true, video: true, demo: true }),
  name: optional(text),
  widthPx: finite,
  heightPx: finite,
  durationMs: finite,
  framesAnalysed: finite,
  framesDropped: finite,
});

const detector = record<SetExport['detector']>({
  model: modelShape,
  laterModel: optional(record<NonNullable<SetExport['detector']['laterModel']>>({ model: modelShape, fromMs: finite })),
  backend: backendShape,
  crop: record<SetExport['detector']['crop']>({ centreX: finite, centreY: finite, side: finite, rotationDeg: finite }),
  inferenceMsP50: orNull,
  captureToAlertMsP50: orNull,
  captureToAlertMsP95: orNull,
  captureToSoundMsP50: absentAsNull(finite),
  captureToSoundMsP95: absentAsNull(finite),
});

const setup = record<SetExport['setup']>({
  nearSide: word<Side>({ left: true, right: true }),
  padLine: record<SetExport['setup']['padLine']>({
    hipEnd: point,
    headEnd: point,
    setBy: word<PadLineAuthor>({ proposal: true, lifter: true, 'machine-profile': true }),
  }),
  cmPerPixel: orNull,
  statureCm: orNull,
  depthLimitDeg: finite,
  depthLimitSetBy: optional(oneOf(LIMIT_AUTHORS)),
});

const quality = record<SetExport['quality']>({
  framesPerSecond: orNull,
  yawDeg: orNull,
  restJitterCm: orNull,
  depthUncertaintyDeg: absentAsNull(finite),
  liftUncertaintyCm: absentAsNull(finite),
  notes: list(text),
});

const said = record<SaidExport>({ loadKg: orNull, rpe: nullable(within(1, 10)), tags: list(tagShape) });

const setExport = record<SetExport>({
  format: exactly('padline.set'),
  version: exactly(1),
  id: text,
  createdAt: time,
  app: text,
  source,
  detector,
  setup,
  quality,
  reps: list(rep),
  alerts: list(alert),
  onset,
  advice: list(record<SetExport['advice'][number]>({ kind: oneOf(ADVICE_KINDS), text })),
  said: optional(said),
});

/** A set as `exportOf` wrote it, or the first thing about it that is not as it should be. */
export const parseSetExport = (value: unknown): Parsed<SetExport> => parsedBy(setExport, value, 'set');
