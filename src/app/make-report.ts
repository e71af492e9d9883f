import type { Review } from '../core/report/review-set.ts';
import { quantile } from '../core/signal/quantile.ts';
import type { Alert } from '../core/vocabulary/alert.ts';
import type { KnownHip } from '../core/vocabulary/known-hip.ts';
import type { Recording } from '../core/vocabulary/recording.ts';
import type { SetReport, SourceInfo } from '../core/vocabulary/report.ts';
import type { RestingPlace } from '../core/vocabulary/set-place.ts';
import { type Milliseconds, milliseconds } from '../core/vocabulary/units.ts';
import type { WarningWish } from '../core/vocabulary/warning-wish.ts';

/** What only the run itself knows. */
export interface RunFacts {
  readonly id: string;
  /** ISO 8601. */
  readonly createdAt: string;
  readonly source: SourceInfo;
  readonly duration: Milliseconds;
  readonly framesDropped: number;
  readonly statureCm: number | null;
  /** Absent: as usual. */
  readonly warning?: WarningWish;
  /** Absent: a later set learns nothing from this one. */
  readonly resting?: RestingPlace;
  /** What earlier sets had taught of the hip, as the set was begun; absent: nothing. */
  readonly knownHip?: KnownHip;
  /** Milliseconds each pose took. */
  readonly inference: readonly number[];
  /** Milliseconds from capture until the screen was told; empty for a file. */
  readonly delays: readonly number[];
  /** Milliseconds from a frame's capture until its sound was handed to the loudspeaker, per sound. */
  readonly soundDelays: readonly number[];
  readonly alerts: readonly Alert[];
  /** Whole sentences of the run to put beside the review's own. */
  readonly notes: readonly string[];
}

/** What only the run can note; the review, which sees one person's keypoints, cannot find it again. */
export const LATE_NOTE =
  'Most pictures took longer than 0.15 s to be judged: warnings could not come in time. A faster device would help.';
export const NOT_FOUND_NOTE = 'You were not found again after the view had changed, so the set ends there.';
export const COMPANY_NOTE = 'A second person is in the picture; Padline measures the one on the pad.';

/** Sets of before a turned phone was followed hold it. */
const TURNED_NOTE = 'The camera was turned, so the set ends there.';

/** What only the run could know; it stays when the set is judged anew. */
const RUN_NOTES: readonly string[] = [COMPANY_NOTE, LATE_NOTE, NOT_FOUND_NOTE, TURNED_NOTE];

const quantileOrNull = (values: readonly number[], q: number): Milliseconds | null =>
  values.length === 0 ? null : milliseconds(quantile(values, q));

/** Joins what the run knows and what the review found into the set's report. */
export const makeReport = (facts: RunFacts, recording: Recording, review: Review): SetReport => ({
  id: facts.id,
  createdAt: facts.createdAt,
  app: `Padline ${__APP_VERSION__}`,
  source: {
    ...facts.source,
    duration: facts.duration,
    framesAnalysed: recording.frames.length,
    framesDropped: facts.framesDropped,
  },
  detector: {
    model: recording.model,
    backend: recording.backend,
    crop: recording.crop,
    inferenceP50: quantileOrNull(facts.inference, 0.5),
    captureToAlertP50: quantileOrNull(facts.delays, 0.5),
    captureToAlertP95: quantileOrNull(facts.delays, 0.95),
    ...(facts.soundDelays.length > 0 && {
      captureToSoundP50: milliseconds(quantile(facts.soundDelays, 0.5)),
      captureToSoundP95: milliseconds(quantile(facts.soundDelays, 0.95)),
    }),
  },
  setup: {
    nearSide: review.side,
    padLine: review.padLine,
    cmPerPixel: review.cmPerPixel,
    statureCm: facts.statureCm,
    ...(facts.warning && { warning: facts.warning }),
    ...(facts.resting && { resting: facts.resting }),
    ...(facts.knownHip && { knownHip: facts.knownHip }),
  },
  quality: { ...review.quality, notes: [...facts.notes, ...review.quality.notes] },
  depthLimit: review.depthLimit,
  depthLimitSetBy: review.depthLimitSetBy,
  reps: review.reps,
  alerts: facts.alerts,
  onset: review.onset,
  advice: review.advice,
  ...(review.taughtHip && { taughtHip: review.taughtHip }),
});

/** The same set judged anew, after the lifter has corrected the pad line. */
export const withReview = ({ taughtHip: _, ...report }: SetReport, review: Review): SetReport => ({
  ...report,
  setup: { ...report.setup, padLine: review.padLine, cmPerPixel: review.cmPerPixel },
  quality: {
    ...review.quality,
    notes: [...report.quality.notes.filter((note) => RUN_NOTES.includes(note)), ...review.quality.notes],
  },
  depthLimit: review.depthLimit,
  depthLimitSetBy: review.depthLimitSetBy,
  reps: review.reps,
  onset: review.onset,
  advice: review.advice,
  ...(review.taughtHip && { taughtHip: review.taughtHip }),
});
