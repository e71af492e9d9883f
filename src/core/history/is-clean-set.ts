import type { SetSummary } from '../vocabulary/report.ts';

/** A rep or two are no set. */
const LEAST_REPS = 5;

/** Whether every rep of a set was measured, whole, without lift, and none past the line. */
export const isCleanSet = ({ repCount, figures }: SetSummary): boolean =>
  repCount >= LEAST_REPS && figures.cleanReps === repCount && figures.pastLine === 0;
