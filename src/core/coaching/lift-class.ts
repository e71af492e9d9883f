import type { LiftClass } from '../vocabulary/report.ts';
import type { ThighLengths } from '../vocabulary/units.ts';
import { LIFT_CLEAR, LIFT_LARGE, LIFT_SLIGHT } from './thresholds.ts';

/**
 * The word for a rep's lift (measurement.md 9.4): about 11, 15 and 33 mm are the boundaries. A slight lift that is smaller
 * than its own SD is none.
 */
export const liftClass = (lift: ThighLengths, sigma: ThighLengths): LiftClass => {
  if (lift < LIFT_SLIGHT) return 'none';
  if (lift < LIFT_CLEAR) return lift < sigma ? 'none' : 'slight';
  return lift <= LIFT_LARGE ? 'clear' : 'large';
};
