import { expect } from 'vitest';
import { LIFT_CLEAR, LIFT_LARGE, LIFT_SLIGHT } from '../../src/core/coaching/thresholds.ts';
import { reviewSet } from '../../src/core/report/review-set.ts';
import type { Recording } from '../../src/core/vocabulary/recording.ts';
import type { LiftClass, RepReport } from '../../src/core/vocabulary/report.ts';
import { expectAngle, expectLength } from './expect-close.ts';

/** Most by which two readings of the same set may differ: degrees and centimetres. */
export interface Slack {
  readonly depth: number;
  readonly lift: number;
}

/** Lifts, in centimetres at the usual thigh, where one class ends and the next begins. */
const CLASS_BOUNDS = [LIFT_SLIGHT, LIFT_CLEAR, LIFT_LARGE].map((thighs) => thighs * 0.245 * 170);

/** The reps that the review finds; none where it finds nobody. */
export const repsOf = (recording: Recording): readonly RepReport[] => {
  const review = reviewSet(recording, { padLine: null, statureCm: null });
  return review.kind === 'reviewed' ? review.reps : [];
};

const isOnBound = ({ lift }: RepReport, slack: number): boolean =>
  lift !== null && CLASS_BOUNDS.some((bound) => Math.abs(lift - bound) <= slack);

const KNOWN: readonly LiftClass[] = ['none', 'slight', 'clear', 'large'];

/** Both are verdicts, and they differ by more than the slack excuses. */
const isContrary = (one: RepReport, other: RepReport, slack: number): boolean =>
  KNOWN.includes(one.liftClass) &&
  KNOWN.includes(other.liftClass) &&
  one.liftClass !== other.liftClass &&
  !isOnBound(one, slack) &&
  !isOnBound(other, slack);

/** Two readings of one set agree: as many reps, the same depths, lifts and verdicts. `not-measured` contradicts none. */
export const expectSameSet = (ours: readonly RepReport[], theirs: readonly RepReport[], slack: Slack): void => {
  expect(ours.length, 'reps').toBe(theirs.length);
  ours.forEach((one, i) => {
    const other = theirs[i] as RepReport;
    if (one.depth !== null && other.depth !== null) expectAngle(one.depth, other.depth, slack.depth);
    if (one.lift !== null && other.lift !== null) expectLength(one.lift, other.lift, slack.lift);
    expect(isContrary(one, other, slack.lift), `rep ${one.index}: ${one.liftClass} against ${other.liftClass}`).toBe(
      false,
    );
  });
};

/** Share of the reps whose depth and lift were told at all: an agreement of blanks is none. */
export const toldShare = (reps: readonly RepReport[]): number =>
  reps.filter(({ depth, lift }) => depth !== null && lift !== null).length / Math.max(1, reps.length);
