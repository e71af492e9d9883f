import { isLifted } from '../../core/report/is-lifted.ts';
import type { RepReport } from '../../core/vocabulary/report.ts';
import { inReps } from '../parts/format.ts';

/**
 * The set in one or two sentences: how many reps, and in how many the hips left the pad. It never says
 * that the back stayed flat, which a camera cannot see (measurement.md 9.8).
 */
export const headline = (reps: readonly RepReport[]): string => {
  if (reps.length === 0) return 'No reps were counted.';
  const measured = reps.filter(({ liftClass }) => liftClass !== 'not-measured');
  return `${inReps(reps.length)}. ${liftSentence(measured, reps.length)}`;
};

const liftSentence = (measured: readonly RepReport[], of: number): string => {
  if (measured.length === 0) return 'Whether your hips left the pad could not be measured.';
  const among = measured.length === of ? '' : ` of the ${measured.length} that could be measured`;
  const lifted = measured.filter(isLifted).length;
  const slight = measured.filter(({ liftClass }) => liftClass === 'slight').length;
  if (lifted > 0) return `Your hips left the pad in ${lifted}${among}.`;
  if (slight > 0) return `Your hips left the pad slightly in ${slight}${among}.`;
  return `Your hips were not seen leaving the pad${among && ` in the ${inReps(measured.length)} that could be measured`}.`;
};
