import { reviewSet } from '../core/report/review-set.ts';
import type { Recording } from '../core/vocabulary/recording.ts';
import { milliseconds } from '../core/vocabulary/units.ts';
import type { StoredSet } from '../store/set-store.ts';
import { makeReport } from './make-report.ts';
import { newId } from './new-id.ts';
import { reviewWish } from './review-wish.ts';

/** Keypoints alone, judged as a set of their own; null where nobody is found in them. `createdAt` ISO 8601. */
export const setOfRecording = (
  recording: Recording,
  { name, createdAt }: { readonly name: string; readonly createdAt: string },
): StoredSet | null => {
  const asked = { statureCm: null };
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
