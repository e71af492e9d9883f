import { reviewSet } from '../core/report/review-set.ts';
import type { Recording } from '../core/vocabulary/recording.ts';
import { milliseconds } from '../core/vocabulary/units.ts';
import type { WarningWish } from '../core/vocabulary/warning-wish.ts';
import type { StoredSet } from '../store/set-store.ts';
import { makeReport } from './make-report.ts';
import { newId } from './new-id.ts';
import { reviewWish } from './review-wish.ts';

interface RecordingFacts {
  /** Of its file. */
  readonly name: string;
  /** ISO 8601. */
  readonly createdAt: string;
  readonly statureCm: number | null;
  readonly warning: WarningWish;
}

/** Keypoints alone, judged as a set of their own; null where nobody is found in them. */
export const setOfRecording = (
  recording: Recording,
  { name, createdAt, ...asked }: RecordingFacts,
): StoredSet | null => {
  const review = reviewSet(recording, reviewWish(null, asked));
  if (review.kind === 'nobody') return null;
  const { frames, width, height } = recording;
  const facts = {
    ...asked,
    id: newId(),
    createdAt,
    source: { kind: 'video', name, width, height },
    duration: milliseconds((frames.at(-1)?.capturedAt ?? 0) - (frames[0]?.capturedAt ?? 0)),
    framesDropped: 0,
    inference: [],
    delays: [],
    soundDelays: [],
    alerts: recording.alerts,
    notes: [],
  } as const;
  return { recording, report: makeReport(facts, recording, review) };
};
