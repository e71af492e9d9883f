import type { Alert, AlertKind } from '../vocabulary/alert.ts';
import type { Crop } from '../vocabulary/crop.ts';
import type { LimitAuthor } from '../vocabulary/limit-author.ts';
import type { PadLineAuthor } from '../vocabulary/pad-line.ts';
import type { Point, Side } from '../vocabulary/pose.ts';
import type { LiftUnknown } from '../vocabulary/reading.ts';
import type {
  Advice,
  BackendName,
  LiftClass,
  ModelName,
  Onset,
  RepReport,
  SetReport,
  SourceKind,
} from '../vocabulary/report.ts';
import type { SetLog, Tag } from '../vocabulary/set-log.ts';

/** A place in the source picture: pixels, x to the right, **y down**. */
export interface PointExport {
  readonly x: number;
  readonly y: number;
}

export interface RepExport {
  readonly index: number;
  readonly startMs: number;
  readonly bottomMs: number;
  readonly endMs: number;
  readonly partial: boolean;
  readonly depthDeg: number | null;
  readonly hipFlexionDeg: number | null;
  readonly kneeFlexionDeg: number | null;
  readonly liftCm: number | null;
  readonly liftUncertaintyCm: number | null;
  readonly liftClass: LiftClass;
  /** Why the lift was not measured; null when it was. */
  readonly notMeasuredBecause: LiftUnknown | null;
  readonly hipToPadChangeDeg: number | null;
  readonly liftSeenAtDeg: number | null;
  readonly slideCm: number | null;
  readonly eccentricMs: number;
  readonly pauseMs: number;
  readonly concentricMs: number;
}

export interface AlertExport {
  readonly kind: AlertKind;
  readonly raisedMs: number;
  readonly emittedMs: number | null;
  readonly clearedMs: number | null;
  readonly rep: number | null;
}

export type OnsetExport =
  | { readonly kind: 'found'; readonly lowDeg: number; readonly highDeg: number; readonly reps: number }
  | { readonly kind: 'none-seen'; readonly downToDeg: number | null };

/** What the lifter said of a set and others may read; a note is for nobody else. */
export interface SaidExport {
  /** Plates on the sled, without the sled's own weight. */
  readonly loadKg: number | null;
  readonly rpe: number | null;
  readonly tags: readonly Tag[];
}

/** What a set looks like outside Padline: the object of docs/set-report.schema.json. */
export interface SetExport {
  readonly format: 'padline.set';
  readonly version: 1;
  readonly id: string;
  readonly createdAt: string;
  readonly app: string;
  readonly source: {
    readonly kind: SourceKind;
    readonly name?: string;
    readonly widthPx: number;
    readonly heightPx: number;
    readonly durationMs: number;
    readonly framesAnalysed: number;
    readonly framesDropped: number;
  };
  readonly detector: {
    readonly model: ModelName;
    readonly laterModel?: { readonly model: ModelName; readonly fromMs: number };
    readonly backend: BackendName;
    readonly crop: {
      readonly centreX: number;
      readonly centreY: number;
      readonly side: number;
      readonly rotationDeg: number;
    };
    readonly inferenceMsP50: number | null;
    readonly captureToAlertMsP50: number | null;
    readonly captureToAlertMsP95: number | null;
    readonly captureToSoundMsP50: number | null;
    readonly captureToSoundMsP95: number | null;
  };
  readonly setup: {
    readonly nearSide: Side;
    readonly padLine: { readonly hipEnd: PointExport; readonly headEnd: PointExport; readonly setBy: PadLineAuthor };
    readonly cmPerPixel: number | null;
    readonly statureCm: number | null;
    readonly depthLimitDeg: number;
    readonly depthLimitSetBy?: LimitAuthor;
  };
  readonly quality: {
    readonly framesPerSecond: number | null;
    readonly yawDeg: number | null;
    readonly restJitterCm: number | null;
    readonly depthUncertaintyDeg: number | null;
    readonly liftUncertaintyCm: number | null;
    readonly notes: readonly string[];
  };
  readonly reps: readonly RepExport[];
  readonly alerts: readonly AlertExport[];
  readonly onset: OnsetExport;
  readonly advice: readonly Pick<Advice, 'kind' | 'text'>[];
  /** Absent where nothing was said. */
  readonly said?: SaidExport;
}

/** Adding 0 makes a plain zero of a negative one, which JSON cannot write. */
const roundTo = (steps: number, value: number): number => Math.round(value * steps) / steps + 0;
const orNull = <Value>(round: (value: Value) => number, value: Value | null): number | null =>
  value === null ? null : round(value);

/** Degrees, centimetres and pixels: finer than any of them can be measured. */
const tenth = (value: number): number => roundTo(10, value);
/** A pound is 0.45 kg: a tenth of a kilogram would not give the pounds back. */
const hundredth = (value: number): number => roundTo(100, value);
const whole = (value: number): number => roundTo(1, value);
/** A picture of 1280 pixels shows about 3 m, so a scale is a few tenths of a centimetre and needs the digits. */
const tenThousandth = (value: number): number => roundTo(10_000, value);

/** The pad line is kept with y up, the export speaks of the picture. */
const pointOf = ({ x, y }: Point): PointExport => ({ x: tenth(x), y: tenth(-y) });

const cropOf = ({ centreX, centreY, side, rotation }: Crop): SetExport['detector']['crop'] => ({
  centreX: tenth(centreX),
  centreY: tenth(centreY),
  // Never rounded to nothing: a square has a side.
  side: Math.max(tenth(side), 0.1),
  rotationDeg: tenth(rotation),
});

const sourceOf = ({ source }: SetReport): SetExport['source'] => ({
  kind: source.kind,
  ...(source.name === undefined ? {} : { name: source.name }),
  widthPx: source.width,
  heightPx: source.height,
  durationMs: whole(source.duration),
  framesAnalysed: source.framesAnalysed,
  framesDropped: source.framesDropped,
});

const detectorOf = ({ detector }: SetReport): SetExport['detector'] => ({
  model: detector.model,
  ...(detector.laterModel && {
    laterModel: { model: detector.laterModel.model, fromMs: whole(detector.laterModel.from) },
  }),
  backend: detector.backend,
  crop: cropOf(detector.crop),
  inferenceMsP50: orNull(tenth, detector.inferenceP50),
  captureToAlertMsP50: orNull(tenth, detector.captureToAlertP50),
  captureToAlertMsP95: orNull(tenth, detector.captureToAlertP95),
  captureToSoundMsP50: orNull(tenth, detector.captureToSoundP50 ?? null),
  captureToSoundMsP95: orNull(tenth, detector.captureToSoundP95 ?? null),
});

const setupOf = ({ setup, depthLimit, depthLimitSetBy }: SetReport): SetExport['setup'] => ({
  nearSide: setup.nearSide,
  padLine: {
    hipEnd: pointOf(setup.padLine.hipEnd),
    headEnd: pointOf(setup.padLine.headEnd),
    setBy: setup.padLine.setBy,
  },
  cmPerPixel: orNull(tenThousandth, setup.cmPerPixel),
  statureCm: orNull(tenth, setup.statureCm),
  depthLimitDeg: tenth(depthLimit),
  ...(depthLimitSetBy && { depthLimitSetBy }),
});

const qualityOf = ({ quality }: SetReport): SetExport['quality'] => ({
  framesPerSecond: orNull(tenth, quality.framesPerSecond),
  yawDeg: orNull(tenth, quality.yaw),
  restJitterCm: orNull(tenth, quality.restJitter),
  depthUncertaintyDeg: orNull(tenth, quality.depthSigma),
  liftUncertaintyCm: orNull(tenth, quality.liftSigma),
  notes: quality.notes,
});

const repOf = (rep: RepReport): RepExport => ({
  index: rep.index,
  startMs: whole(rep.startAt),
  bottomMs: whole(rep.bottomAt),
  endMs: whole(rep.endAt),
  partial: rep.partial,
  depthDeg: orNull(tenth, rep.depth),
  hipFlexionDeg: orNull(tenth, rep.hipFlexion),
  kneeFlexionDeg: orNull(tenth, rep.kneeFlexion),
  liftCm: orNull(tenth, rep.lift),
  liftUncertaintyCm: orNull(tenth, rep.liftSigma),
  liftClass: rep.liftClass,
  notMeasuredBecause: rep.notMeasuredBecause,
  hipToPadChangeDeg: orNull(tenth, rep.hipToPadChange),
  liftSeenAtDeg: orNull(tenth, rep.liftSeenAt),
  slideCm: orNull(tenth, rep.slide),
  eccentricMs: whole(rep.eccentric),
  pauseMs: whole(rep.pause),
  concentricMs: whole(rep.concentric),
});

const alertOf = (alert: Alert): AlertExport => ({
  kind: alert.kind,
  raisedMs: whole(alert.raisedAt),
  emittedMs: orNull(whole, alert.emittedAt),
  clearedMs: orNull(whole, alert.clearedAt),
  rep: alert.rep,
});

const onsetOf = (onset: Onset): OnsetExport => {
  switch (onset.kind) {
    case 'found':
      return { kind: 'found', lowDeg: tenth(onset.low), highDeg: tenth(onset.high), reps: onset.reps };
    case 'none-seen':
      return { kind: 'none-seen', downToDeg: orNull(tenth, onset.downTo) };
    default:
      return onset satisfies never;
  }
};

const withSaid = (said: SaidExport | null): Pick<SetExport, 'said'> => (said ? { said } : {});

const saidOf = ({ load, rpe, tags }: SetLog): SaidExport | null =>
  load === null && rpe === null && tags.length === 0 ? null : { loadKg: orNull(hundredth, load), rpe, tags };

/**
 * The report as plain JSON for others to read (docs/set-report.schema.json): degrees, centimetres and
 * pixels to 0.1, times to whole milliseconds, y down. What could not be measured stays null.
 * `log` is what the lifter said of the set; its note, its machine and whether it is a favourite stay here.
 */
export const exportOf = (report: SetReport, log: SetLog | null = null): SetExport => ({
  format: 'padline.set',
  version: 1,
  id: report.id,
  createdAt: report.createdAt,
  app: report.app,
  source: sourceOf(report),
  detector: detectorOf(report),
  setup: setupOf(report),
  quality: qualityOf(report),
  reps: report.reps.map(repOf),
  alerts: report.alerts.map(alertOf),
  onset: onsetOf(report.onset),
  advice: report.advice.map(({ kind, text }) => ({ kind, text })),
  ...withSaid(log && saidOf(log)),
});
