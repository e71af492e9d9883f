import { MOST_YAW } from '../core/coaching/thresholds.ts';
import { reviewSet } from '../core/report/review-set.ts';
import type { Problem } from '../core/vocabulary/problem.ts';
import type { SetReport } from '../core/vocabulary/report.ts';
import { emptyLog } from '../core/vocabulary/set-log.ts';
import type { StoredSet } from '../store/set-store.ts';
import { makeReport } from './make-report.ts';
import { reviewWish } from './review-wish.ts';
import type { RunOutcome } from './run-outcome.ts';

/** What a set is called, the present time (ISO), and the machine that is trained on; null: none of those named. */
export interface FirstFacts {
  readonly id: string;
  readonly now: string;
  readonly machineId: string | null;
}

/** A recorded set, judged for the first time, and what went wrong with it, if anything did; without a set nobody was there. */
export type JudgedFirst =
  | { readonly set: StoredSet; readonly problem: Problem | null }
  | { readonly set: null; readonly problem: Problem };

export const judgedFirst = (
  { recording, facts, problem, padLine }: Extract<RunOutcome, { kind: 'recorded' }>,
  { id, now, machineId }: FirstFacts,
): JudgedFirst => {
  const review = reviewSet(recording, reviewWish(padLine, facts));
  if (review.kind === 'nobody') return { set: null, problem: problem ?? { kind: 'no-person' } };
  const report = makeReport({ ...facts, id, createdAt: facts.filmedAt ?? now }, recording, review);
  const log = machineId === null ? null : { ...emptyLog(id), machineId, changedAt: now };
  return {
    set: { report, recording, ...(log && { log }) },
    problem: problem ?? (report.reps.length === 0 ? whyNoReps(report) : null),
  };
};

/** A set without reps: the view forbade them, or what was filmed is no leg press. */
const whyNoReps = ({ quality }: SetReport): Problem => ({
  kind: quality.yaw !== null && quality.yaw > MOST_YAW ? 'not-side-on' : 'not-a-leg-press',
});
