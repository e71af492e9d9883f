import type { SetSummary } from '../../core/vocabulary/report.ts';
import { inDegrees, inReps } from '../parts/format.ts';

/** A kept set in one line: how many reps, whether the hips left the pad, how deep. */
export const setLine = ({ repCount, deepest }: SetSummary): string =>
  deepest === null ? `${inReps(repCount)}, depth not measured` : `${inReps(repCount)}, deepest ${inDegrees(deepest)}`;
