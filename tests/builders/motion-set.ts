import { reviewSet } from '../../src/core/report/review-set.ts';
import type { Recording } from '../../src/core/vocabulary/recording.ts';
import type { SetReport } from '../../src/core/vocabulary/report.ts';
import { milliseconds } from '../../src/core/vocabulary/units.ts';
import { adviceWords } from '../../src/words/advice-words.ts';
import { ENGLISH } from '../../src/words/english.ts';
import { noteWords } from '../../src/words/note-words.ts';
import { MOVENET, play, rep, roundedRep, withRests } from './leg-press.ts';
import { builtReport } from './set-report.ts';

/** A recording with the report that the review makes of it. */
export interface MotionSet {
  readonly recording: Recording;
  readonly report: SetReport;
}

/** The report of any recording; throws where nobody is seen. */
export const reportedSet = (recording: Recording): MotionSet => {
  const review = reviewSet(recording, { padLine: null, statureCm: null });
  if (review.kind === 'nobody') throw new Error('nobody was seen');
  const { reps, onset, depthLimit, depthLimitSetBy, side, padLine, cmPerPixel } = review;
  const { width, height, frames, alerts } = recording;
  const advice = review.advice.map(({ kind, why }) => ({ kind, text: adviceWords(why, ENGLISH), why }));
  const quality = { ...review.quality, notes: review.quality.noted.map((note) => noteWords(note, ENGLISH)) };
  const base = builtReport({ reps, onset, quality, depthLimit, depthLimitSetBy, advice, alerts });
  const duration = milliseconds(frames.at(-1)?.capturedAt ?? 0);
  return {
    recording,
    report: {
      ...base,
      source: { ...base.source, width, height, duration },
      setup: { nearSide: side, padLine, cmPerPixel, statureCm: null },
    },
  };
};

/** Four reps by turns on the pad at 94 degrees and off it at 116; the hips leave at 98. */
export const mixedScene = play(withRests([rep(94), roundedRep(116, 98), rep(94), roundedRep(116, 98)]), {
  detector: MOVENET,
});

let made: MotionSet | null = null;

/** That scene, recorded and judged. */
export const mixedSet = (): MotionSet => {
  made ??= reportedSet(mixedScene.recording);
  return made;
};
