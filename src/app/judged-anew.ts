import { reviewSet } from '../core/report/review-set.ts';
import type { Correction } from '../core/vocabulary/correction.ts';
import type { SetReport } from '../core/vocabulary/report.ts';
import type { StoredSet } from '../store/set-store.ts';
import { withReview } from './make-report.ts';
import { reviewWish } from './review-wish.ts';

type Setup = SetReport['setup'];

/** What an earlier set had found of one hip says nothing of the other. */
const withoutKnownHip = ({ knownHip: _, ...setup }: Setup): Setup => setup;

const corrected = (setup: Setup, correction: Correction): Setup => {
  const { nearSide = setup.nearSide } = correction;
  return { ...(nearSide === setup.nearSide ? setup : withoutKnownHip(setup)), ...correction, nearSide };
};

/** The whole report anew, from the raw poses; null where nobody is found by what was corrected. */
export const judgedAnew = (set: StoredSet, correction: Correction): StoredSet | null => {
  const setup = corrected(set.report.setup, correction);
  const { padLine, nearSide } = setup;
  // A line that was proposed belongs to the side that it was proposed by.
  const isProposed = correction.padLine === undefined && padLine.setBy === 'proposal';
  const review = reviewSet(set.recording, { ...reviewWish(isProposed ? null : padLine, setup), nearSide });
  return review.kind === 'nobody' ? null : { ...set, report: withReview({ ...set.report, setup }, review) };
};
