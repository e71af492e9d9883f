import { type Degrees, type Metres, metres } from '../vocabulary/units.ts';
import { asin, cos } from './angle.ts';

/**
 * From the lumbar pivot to the hip, metres: 0.15 to 0.20, so the roll is good to -12 to +17 % (measurement.md 9.1 and
 * 9.3). Internal only: no pelvic tilt is ever told to the lifter.
 */
const PIVOT = 0.175;

/** What a lift (metres, off the pad) says about the pelvis, and where such a roll takes the hip along the pad. */
export interface PelvisRoll {
  /** psi: positive is a tuck. */
  readonly roll: Degrees;
  /** How far the hip moves towards the head, metres. */
  readonly towardsHead: Metres;
}

export const pelvisRoll = (lift: Metres): PelvisRoll => {
  const roll = asin(lift / PIVOT);
  return { roll, towardsHead: metres(PIVOT * (1 - cos(roll))) };
};
