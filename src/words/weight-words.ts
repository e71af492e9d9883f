import { msg, str } from '@lit/localize';
import type { WeightFault, WeightVerdict } from '../core/vocabulary/weight-verdict.ts';
import { inNumber } from './in-number.ts';

const faultWords = (fault: WeightFault, rep: number): string => {
  const number = inNumber(rep);
  switch (fault) {
    case 'lift':
      return msg(str`Your hips left the pad in rep ${number}.`);
    case 'depth':
      return msg(str`Rep ${number} was of another depth than the others.`);
    case 'slowing':
      return msg(str`By rep ${number} you pressed clearly slower than at the start.`);
  }
  return fault satisfies never;
};

/** Whether the weight suits the lifter, and by what it is told; null: it cannot be told. */
export const weightWords = (verdict: WeightVerdict): { readonly text: string; readonly why: string } | null => {
  switch (verdict.kind) {
    case 'suits':
      return {
        text: msg('This weight suits you.'),
        why: msg(
          str`Your first ${inNumber(verdict.reps)} reps were clean: no lift seen, the same depth, no clear slowing.`,
        ),
      };
    case 'lighter':
      return {
        text: msg('Take 5–10% off, or stop the set earlier.'),
        why: msg(
          str`A weight suits you when you can press 12 clean reps with it. ${faultWords(verdict.fault, verdict.rep)}`,
        ),
      };
    case 'unknown':
      return null;
  }
  return verdict satisfies never;
};
