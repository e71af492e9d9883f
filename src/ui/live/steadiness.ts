import { MOST_JITTER, RESTLESS } from '../../core/coaching/thresholds.ts';
import type { Centimetres } from '../../core/vocabulary/units.ts';
import type { UnitSystem } from '../../core/vocabulary/view-wish.ts';

/** A usual thigh: the words need no more than that. Centimetres. */
const THIGH = 42;

/** What the set-up's own noise (1 SD) allows, in words. */
export const steadiness = (jitter: Centimetres, units: UnitSystem): string => {
  const noise = units === 'metric' ? `± ${jitter.toFixed(1)} cm` : `± ${(jitter / 2.54).toFixed(1)} in`;
  if (jitter > MOST_JITTER * THIGH) return `too restless: ${noise}`;
  return jitter > RESTLESS * THIGH ? `restless: ${noise}` : `steady: ${noise}`;
};
