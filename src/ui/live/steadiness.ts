import { msg, str } from '@lit/localize';
import { MOST_JITTER, RESTLESS } from '../../core/coaching/thresholds.ts';
import type { Centimetres } from '../../core/vocabulary/units.ts';
import type { UnitSystem } from '../../core/vocabulary/view-wish.ts';
import { inReadersUnit, LENGTH_UNIT } from '../../words/in-length.ts';
import { inNumber } from '../../words/in-number.ts';

/** A usual thigh: the words need no more than that. Centimetres. */
const THIGH = 42;

/** What the set-up's own noise (1 SD) allows, in words. */
export const steadiness = (jitter: Centimetres, units: UnitSystem): string => {
  const noise = `± ${inNumber(inReadersUnit(jitter, units), 1)} ${LENGTH_UNIT[units]}`;
  if (jitter > MOST_JITTER * THIGH) return msg(str`too restless: ${noise}`);
  return jitter > RESTLESS * THIGH ? msg(str`restless: ${noise}`) : msg(str`steady: ${noise}`);
};
