import type { LiftClass } from '../vocabulary/report.ts';
import type { ThighLengths } from '../vocabulary/units.ts';
import { LIFT_CLEAR, LIFT_LARGE, LIFT_SLIGHT } from './thresholds.ts';

/** The word for a rep's lift (measurement.md 9.4): about 12, 20 and 35 mm are the boundaries. */
export const liftClass = (lift: ThighLengths | null): LiftClass => {
  if (lift === null) return 'not-measured';
  if (lift < LIFT_SLIGHT) return 'none';
  if (lift < LIFT_CLEAR) return 'slight';
  return lift <= LIFT_LARGE ? 'clear' : 'large';
};
