import type { LimitAuthor } from '../vocabulary/limit-author.ts';
import type { Onset } from '../vocabulary/report.ts';
import { type Degrees, degrees } from '../vocabulary/units.ts';
import type { Sensitivity, WarningWish } from '../vocabulary/warning-wish.ts';
import { manualLimit } from './manual-limit.ts';
import { SENSITIVITY_RULES } from './sensitivities.ts';
import { DEFAULT_DEPTH_LIMIT } from './thresholds.ts';

export interface DepthLimit {
  readonly at: Degrees;
  readonly setBy: LimitAuthor;
}

/** The depths at which this lifter on this machine is where a limit that is no depth wants them. */
export interface LimitPlaces {
  /** The thigh stands upright in the picture; a phone that leans moves it by as much. */
  readonly uprightThigh: Degrees;
  /** The knee is at a right angle; null before the reps have shown it. */
  readonly squareKnee: Degrees | null;
}

/** What the lifter's reps taught, else everybody's. */
export const automaticLimit = (onset: Onset | null, sensitivity: Sensitivity): DepthLimit =>
  onset?.kind === 'found'
    ? { at: degrees(onset.low - SENSITIVITY_RULES[sensitivity].margin), setBy: 'personal' }
    : { at: DEFAULT_DEPTH_LIMIT, setBy: 'standard' };

/**
 * The limit that a set is held against: the lifter's word first. Where the thigh comes upright only beyond what is a stop
 * at all (on an upright seat it never does), their own limit holds instead, so that no set goes unwarned.
 */
export const depthLimit = (
  onset: Onset | null,
  { sensitivity, limit }: WarningWish,
  { uprightThigh, squareKnee }: LimitPlaces,
): DepthLimit => {
  switch (limit.kind) {
    case 'automatic':
      return automaticLimit(onset, sensitivity);
    case 'manual':
      return { at: limit.at, setBy: 'manual' };
    case 'knee-90':
      // Warned of by the knee itself: the depth is for the eye.
      return { at: squareKnee ?? DEFAULT_DEPTH_LIMIT, setBy: 'knee-90' };
    case 'thigh-upright':
      return manualLimit(uprightThigh) === null
        ? automaticLimit(onset, sensitivity)
        : { at: uprightThigh, setBy: 'thigh-upright' };
  }
  return limit satisfies never;
};
