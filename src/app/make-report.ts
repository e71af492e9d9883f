import type { Review } from '../core/report/review-set.ts';
import { quantile } from '../core/signal/quantile.ts';
import type { Alert } from '../core/vocabulary/alert.ts';
import type { KnownHip } from '../core/vocabulary/known-hip.ts';
import { RUN_NOTES, type RunNote } from '../core/vocabulary/quality-note.ts';
import type { Recording } from '../core/vocabulary/recording.ts';
import type { Advice, SetQuality, SetReport, SourceInfo } from '../core/vocabulary/report.ts';
import type { RestingPlace } from '../core/vocabulary/set-place.ts';
import { type Milliseconds, milliseconds } from '../core/vocabulary/units.ts';
import type { WarningWish } from '../core/vocabulary/warning-wish.ts';
import { adviceWords } from '../words/advice-words.ts';
import { ENGLISH } from '../words/english.ts';
import { noteWords } from '../words/note-words.ts';

/** What only the run itself knows. */
export interface RunFacts {
  readonly id: string;
  /** ISO 8601. */
  readonly createdAt: string;
  readonly source: SourceInfo;
  /** When its file was filmed, ISO 8601; absent: it is of now. */
  readonly filmedAt?: string;
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
  /** To put beside the review's own. */
  readonly notes: readonly RunNote[];
}

/** The sentences are kept for the record; what makes them is kept for a reader of another language. */
const adviceOf = ({ advice }: Review): readonly Advice[] =>
  advice.map(({ kind, why }) => ({ kind, text: adviceWords(why, ENGLISH), why }));

const qualityOf = (ofRun: readonly RunNote[], { quality }: Review): SetQuality => {
  const noted = [...ofRun, ...quality.noted];
  return { ...quality, notes: noted.map((note) => noteWords(note, ENGLISH)), noted };
};

/** What the run noted; sets of before notes were kept by kind hold its sentences only. */
const runNotesIn = ({ notes }: SetQuality): readonly RunNote[] =>
  RUN_NOTES.map((kind): RunNote => ({ kind })).filter((note) => notes.includes(noteWords(note, ENGLISH)));

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
    ...(recording.laterModel && { laterModel: recording.laterModel }),
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
  quality: qualityOf(facts.notes, review),
  depthLimit: review.depthLimit,
  depthLimitSetBy: review.depthLimitSetBy,
  reps: review.reps,
  alerts: facts.alerts,
  onset: review.onset,
  advice: adviceOf(review),
  ...(review.taughtHip && { taughtHip: review.taughtHip }),
});

/** The same set judged anew, after the lifter has corrected something of it. */
export const withReview = ({ taughtHip: _, ...report }: SetReport, review: Review): SetReport => ({
  ...report,
  setup: { ...report.setup, nearSide: review.side, padLine: review.padLine, cmPerPixel: review.cmPerPixel },
  quality: qualityOf(runNotesIn(report.quality), review),
  depthLimit: review.depthLimit,
  depthLimitSetBy: review.depthLimitSetBy,
  reps: review.reps,
  onset: review.onset,
  advice: adviceOf(review),
  ...(review.taughtHip && { taughtHip: review.taughtHip }),
});
