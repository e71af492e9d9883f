import type { LimitAuthor } from '../vocabulary/limit-author.ts';
import type { Onset } from '../vocabulary/report.ts';
import { type Degrees, degrees } from '../vocabulary/units.ts';
import type { WarningWish } from '../vocabulary/warning-wish.ts';
import { SENSITIVITY_RULES } from './sensitivities.ts';
import { DEFAULT_DEPTH_LIMIT } from './thresholds.ts';

export interface DepthLimit {
  readonly at: Degrees;
  readonly setBy: LimitAuthor;
}

/** The limit that a set is held against: the lifter's word first, then what their reps taught, else everybody's. */
export const depthLimit = (onset: Onset | null, { sensitivity, manualLimit }: WarningWish): DepthLimit => {
  if (manualLimit !== null) return { at: manualLimit, setBy: 'manual' };
  if (onset?.kind !== 'found') return { at: DEFAULT_DEPTH_LIMIT, setBy: 'standard' };
  return { at: degrees(onset.low - SENSITIVITY_RULES[sensitivity].margin), setBy: 'personal' };
};
