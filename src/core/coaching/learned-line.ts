import type { LearnedLine } from '../vocabulary/machine.ts';

/**
 * What is known after something new was seen. An onset that was found replaces whatever was known. "None seen" does not
 * take a found onset back, because the reps may have been shallower; among "none seen" the deeper says more.
 */
export const learnedLine = (known: LearnedLine | null, seen: LearnedLine): LearnedLine | null => {
  if (seen.onset.kind === 'found') return seen;
  if (seen.onset.downTo === null || known?.onset.kind === 'found') return known;
  const before = known?.onset.downTo ?? null;
  return before !== null && before > seen.onset.downTo ? known : seen;
};
