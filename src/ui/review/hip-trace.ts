import type { SetMotion } from '../../core/report/set-motion.ts';
import type { Point } from '../../core/vocabulary/pose.ts';
import type { RepReport } from '../../core/vocabulary/report.ts';
import type { Milliseconds } from '../../core/vocabulary/units.ts';
import { repAround } from './replay-steps.ts';

/** How much of the hip's way is drawn: of the last seconds, or of the rep that is shown. */
export type HipTrace = 'none' | 'seconds' | 'rep';

/** Milliseconds. */
const LAST_SECONDS = 3000;

/** Where the hip was, as far as it was seen: source pixels, y up, in order. Of the whole rep also what is still to come. */
export const hipTrace = (
  trace: HipTrace,
  reps: readonly RepReport[],
  { frames }: SetMotion,
  at: Milliseconds,
): readonly Point[] => {
  const rep = trace === 'rep' ? repAround(reps, at) : null;
  if (trace === 'none' || (trace === 'rep' && !rep)) return [];
  const [from, to] = rep ? [rep.startAt, rep.endAt] : [at - LAST_SECONDS, at];
  return frames.filter((frame) => frame.seen && frame.at >= from && frame.at <= to).map(({ joints }) => joints.hip);
};
