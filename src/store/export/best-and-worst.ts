import type { RepReport } from '../../core/vocabulary/report.ts';

/** The two reps that teach most beside each other; `worst` is null where there is nothing to compare. */
export interface BestAndWorst {
  readonly best: RepReport;
  readonly worst: RepReport | null;
}

/** Half a centimetre less lift is no difference that a camera could swear to. */
const SAME_LIFT = 0.5;

/**
 * By lift, since that is what is to be seen: the most lifted rep, and of those with the least the deepest. Partial reps
 * and those that could not be measured teach nothing here; null where none is left.
 */
export const bestAndWorst = (reps: readonly RepReport[]): BestAndWorst | null => {
  const told = reps.flatMap((rep) => (rep.lift === null || rep.depth === null || rep.partial ? [] : [rep]));
  const [worst] = [...told].sort((a, b) => (b.lift ?? 0) - (a.lift ?? 0) || (b.depth ?? 0) - (a.depth ?? 0));
  if (!worst) return null;
  const least = Math.min(...told.map(({ lift }) => lift ?? 0));
  const [best = worst] = told
    .filter(({ lift }) => (lift ?? 0) <= least + SAME_LIFT)
    .sort((a, b) => (b.depth ?? 0) - (a.depth ?? 0));
  return { best, worst: best === worst ? null : worst };
};
