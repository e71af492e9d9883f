import type { Alert } from '../vocabulary/alert.ts';
import type { Crop } from '../vocabulary/crop.ts';
import type { Point } from '../vocabulary/pose.ts';
import type { Onset, RepReport, SetReport } from '../vocabulary/report.ts';
import type { SetLog } from '../vocabulary/set-log.ts';
import type { AlertExport, OnsetExport, PointExport, RepExport, SaidExport, SetExport } from './set-export.ts';

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
