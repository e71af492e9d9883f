import { msg, str } from '@lit/localize';
import type { SetSummary } from '../../core/vocabulary/report.ts';
import { inReps } from '../../words/in-reps.ts';
import { inDegrees } from '../parts/format.ts';

/** A kept set in one line: how many reps, whether the hips left the pad, how deep. */
export const setLine = ({ repCount, deepest }: SetSummary): string =>
  deepest === null
    ? msg(str`${inReps(repCount)}, depth not measured`)
    : msg(str`${inReps(repCount)}, deepest ${inDegrees(deepest)}`);
