import { msg, str } from '@lit/localize';
import type { TagComparison } from '../core/history/compare-tag.ts';
import { type ComparedMeasure, type ComparedSentences, comparedMeasures } from './compared-measures.ts';
import { inSets } from './in-sets.ts';

const SENTENCES: ComparedSentences = {
  tooFew: ({ one, other }) =>
    msg(str`Too few to tell: ${inSets(one)} with it, ${inSets(other)} without. Three of each are needed.`),
  noClearDifference: ({ one, other }, low, high) =>
    msg(str`No clear difference: ${one} with it, ${other} without (between ${low} and ${high}).`),
  clear: (difference, { one, other }, low, high) =>
    msg(str`${difference} with it (likely between ${low} and ${high}): ${one} instead of ${other}.`),
};

/** What was different with a tag, measure by measure. */
export const comparedTagWords = (comparison: TagComparison): readonly ComparedMeasure[] =>
  comparedMeasures(comparison, SENTENCES);
