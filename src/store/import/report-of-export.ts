import type { AlertExport, PointExport, RepExport, SetExport } from '../../core/report/set-export.ts';
import type { Alert } from '../../core/vocabulary/alert.ts';
import type { Point } from '../../core/vocabulary/pose.ts';
import type { DetectorInfo, Onset, RepReport, SetQuality, SetReport } from '../../core/vocabulary/report.ts';
import { centimetres, degrees, milliseconds, pixels } from '../../core/vocabulary/units.ts';
import { USUAL_WARNING, type WarningWish } from '../../core/vocabulary/warning-wish.ts';

const orNull = <Value>(unit: (value: number) => Value, value: number | null): Value | null =>
  value === null ? null : unit(value);

/** The export speaks of the picture, the report has y up; adding 0 makes a plain zero of a negative one. */
const pointOf = ({ x, y }: PointExport): Point => ({ x, y: -y + 0 });

const repOf = (rep: RepExport): RepReport => ({
  index: rep.index,
  startAt: milliseconds(rep.startMs),
  bottomAt: milliseconds(rep.bottomMs),
  endAt: milliseconds(rep.endMs),
  partial: rep.partial,
  depth: orNull(degrees, rep.depthDeg),
  hipFlexion: orNull(degrees, rep.hipFlexionDeg),
  kneeFlexion: orNull(degrees, rep.kneeFlexionDeg),
  lift: orNull(centimetres, rep.liftCm),
  liftSigma: orNull(centimetres, rep.liftUncertaintyCm),
  liftClass: rep.liftClass,
  notMeasuredBecause: rep.notMeasuredBecause,
  hipToPadChange: orNull(degrees, rep.hipToPadChangeDeg),
  liftSeenAt: orNull(degrees, rep.liftSeenAtDeg),
  slide: orNull(centimetres, rep.slideCm),
  eccentric: milliseconds(rep.eccentricMs),
  pause: milliseconds(rep.pauseMs),
  concentric: milliseconds(rep.concentricMs),
});

const alertOf = (alert: AlertExport): Alert => ({
  kind: alert.kind,
  raisedAt: milliseconds(alert.raisedMs),
  clearedAt: orNull(milliseconds, alert.clearedMs),
  emittedAt: orNull(milliseconds, alert.emittedMs),
  rep: alert.rep,
});

const onsetOf = ({ onset }: SetExport): Onset =>
  onset.kind === 'found'
    ? { kind: 'found', low: degrees(onset.lowDeg), high: degrees(onset.highDeg), reps: onset.reps }
    : { kind: 'none-seen', downTo: orNull(degrees, onset.downToDeg) };

const detectorOf = ({ detector }: SetExport): DetectorInfo => ({
  model: detector.model,
  ...(detector.laterModel && {
    laterModel: { model: detector.laterModel.model, from: milliseconds(detector.laterModel.fromMs) },
  }),
  backend: detector.backend,
  crop: {
    centreX: pixels(detector.crop.centreX),
    centreY: pixels(detector.crop.centreY),
    side: pixels(detector.crop.side),
    rotation: degrees(detector.crop.rotationDeg),
  },
  inferenceP50: orNull(milliseconds, detector.inferenceMsP50),
  captureToAlertP50: orNull(milliseconds, detector.captureToAlertMsP50),
  captureToAlertP95: orNull(milliseconds, detector.captureToAlertMsP95),
  ...(detector.captureToSoundMsP50 !== null && { captureToSoundP50: milliseconds(detector.captureToSoundMsP50) }),
  ...(detector.captureToSoundMsP95 !== null && { captureToSoundP95: milliseconds(detector.captureToSoundMsP95) }),
});

const qualityOf = ({ quality }: SetExport): SetQuality => ({
  framesPerSecond: quality.framesPerSecond,
  yaw: orNull(degrees, quality.yawDeg),
  restJitter: orNull(centimetres, quality.restJitterCm),
  depthSigma: orNull(degrees, quality.depthUncertaintyDeg),
  liftSigma: orNull(centimetres, quality.liftUncertaintyCm),
  notes: quality.notes,
});

/** What set the limit, as far as the limit itself tells: judged anew, the set keeps a limit that was asked for. */
const warningOf = ({ depthLimitDeg, depthLimitSetBy }: SetExport['setup']): WarningWish | null => {
  switch (depthLimitSetBy) {
    case 'manual':
      return { ...USUAL_WARNING, limit: { kind: 'manual', at: degrees(depthLimitDeg) } };
    case 'knee-90':
    case 'thigh-upright':
      return { ...USUAL_WARNING, limit: { kind: depthLimitSetBy } };
    case 'standard':
    case 'personal':
    case undefined:
      return null;
    default:
      return depthLimitSetBy satisfies never;
  }
};

const setupOf = ({ setup }: SetExport): SetReport['setup'] => {
  const { nearSide, padLine, cmPerPixel, statureCm } = setup;
  const warning = warningOf(setup);
  return {
    nearSide,
    padLine: { hipEnd: pointOf(padLine.hipEnd), headEnd: pointOf(padLine.headEnd), setBy: padLine.setBy },
    cmPerPixel,
    statureCm,
    ...(warning && { warning }),
  };
};

/** The report that an export was made of, as finely as the export has it; what it does not carry is absent. */
export const reportOfExport = (set: SetExport): SetReport => ({
  id: set.id,
  createdAt: set.createdAt,
  app: set.app,
  source: {
    kind: set.source.kind,
    ...(set.source.name !== undefined && { name: set.source.name }),
    width: set.source.widthPx,
    height: set.source.heightPx,
    duration: milliseconds(set.source.durationMs),
    framesAnalysed: set.source.framesAnalysed,
    framesDropped: set.source.framesDropped,
  },
  detector: detectorOf(set),
  setup: setupOf(set),
  quality: qualityOf(set),
  depthLimit: degrees(set.setup.depthLimitDeg),
  ...(set.setup.depthLimitSetBy && { depthLimitSetBy: set.setup.depthLimitSetBy }),
  reps: set.reps.map(repOf),
  alerts: set.alerts.map(alertOf),
  onset: onsetOf(set),
  advice: set.advice,
});
