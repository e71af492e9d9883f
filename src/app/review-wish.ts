import type { ReviewWish } from '../core/report/review-set.ts';
import type { PadLine } from '../core/vocabulary/pad-line.ts';
import { USUAL_WARNING } from '../core/vocabulary/warning-wish.ts';
import type { RunFacts } from './make-report.ts';

/** The same for a set that has just ended and for one that is judged anew. */
export const reviewWish = (
  padLine: PadLine | null,
  { statureCm, warning = USUAL_WARNING, knownHip }: Pick<RunFacts, 'statureCm' | 'warning' | 'knownHip'>,
): ReviewWish => ({ padLine, statureCm, warning, ...(knownHip && { knownHip }) });
