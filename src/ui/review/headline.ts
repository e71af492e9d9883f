import { msg, str } from '@lit/localize';
import { isLifted } from '../../core/report/is-lifted.ts';
import type { RepReport } from '../../core/vocabulary/report.ts';
import { inNumber } from '../../words/in-number.ts';
import { inReps } from '../../words/in-reps.ts';

/**
 * The set in one or two sentences: how many reps, and in how many the hips left the pad. It never says
 * that the back stayed flat, which a camera cannot see (measurement.md 9.8).
 */
export const headline = (reps: readonly RepReport[]): string => {
  if (reps.length === 0) return msg('No reps were counted.');
  const measured = reps.filter(({ liftClass }) => liftClass !== 'not-measured');
  return `${inReps(reps.length)}. ${liftSentence(measured, reps.length)}`;
};

const liftSentence = (measured: readonly RepReport[], of: number): string => {
  if (measured.length === 0) return msg('Whether your hips left the pad could not be measured.');
  const lifted = measured.filter(isLifted).length;
  const slight = measured.filter(({ liftClass }) => liftClass === 'slight').length;
  return measured.length === of ? ofAll(lifted, slight) : ofSome(lifted, slight, measured.length);
};

const ofAll = (lifted: number, slight: number): string => {
  if (lifted > 0 && slight > 0)
    return msg(str`Your hips left the pad in ${inNumber(lifted)}, and slightly in ${inNumber(slight)} more.`);
  if (lifted > 0) return msg(str`Your hips left the pad in ${inNumber(lifted)}.`);
  if (slight > 0) return msg(str`Your hips left the pad slightly in ${inNumber(slight)}.`);
  return msg('Your hips were not seen leaving the pad.');
};

const ofSome = (lifted: number, slight: number, measured: number): string => {
  const of = inNumber(measured);
  if (lifted > 0 && slight > 0)
    return msg(
      str`Your hips left the pad in ${inNumber(lifted)} of the ${of} that could be measured, and slightly in ${inNumber(slight)} more.`,
    );
  if (lifted > 0) return msg(str`Your hips left the pad in ${inNumber(lifted)} of the ${of} that could be measured.`);
  if (slight > 0)
    return msg(str`Your hips left the pad slightly in ${inNumber(slight)} of the ${of} that could be measured.`);
  return msg(str`Your hips were not seen leaving the pad in the ${inReps(measured)} that could be measured.`);
};
