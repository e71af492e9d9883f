import { msg, str } from '@lit/localize';
import type { LoadComparison } from '../core/history/compare-load.ts';
import { type ComparedMeasure, type ComparedSentences, comparedMeasures } from './compared-measures.ts';
import { inSets } from './in-sets.ts';

const SENTENCES: ComparedSentences = {
  tooFew: ({ one, other }) =>
    msg(str`Too few to tell: ${inSets(one)} with more, ${inSets(other)} with less. Three of each are needed.`),
  noClearDifference: ({ one, other }, low, high) =>
    msg(str`No clear difference: ${one} with more, ${other} with less (between ${low} and ${high}).`),
  clear: (difference, { one, other }, low, high) =>
    msg(str`${difference} with more (likely between ${low} and ${high}): ${one} instead of ${other}.`),
};

/** What was different with more plates, measure by measure. */
export const comparedLoadWords = (comparison: LoadComparison): readonly ComparedMeasure[] =>
  comparedMeasures(comparison, SENTENCES);
