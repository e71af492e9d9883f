import type { Centimetres } from '../../core/vocabulary/units.ts';
import type { UnitSystem } from '../../core/vocabulary/view-wish.ts';
import { LENGTH_UNIT, nearestLift } from '../../words/in-length.ts';
import { inNumber } from '../../words/in-number.ts';

/** "1.5 cm", "0.6 in". Below zero the hips press into the pad, which is no lift. */
export const liftWords = (lift: Centimetres, units: UnitSystem): string =>
  `${inNumber(Math.max(0, nearestLift(lift, units)), 1)} ${LENGTH_UNIT[units]}`;
