import { MOST_JITTER, RESTLESS } from '../../core/coaching/thresholds.ts';
import type { Centimetres } from '../../core/vocabulary/units.ts';

/** A usual thigh: the words need no more than that. Centimetres. */
const THIGH = 42;

/** What the set-up's own noise (1 SD) allows, in words. */
export const steadiness = (jitter: Centimetres): string => {
  const noise = `± ${jitter.toFixed(1)} cm`;
  if (jitter > MOST_JITTER * THIGH) return `too restless: ${noise}`;
  return jitter > RESTLESS * THIGH ? `restless: ${noise}` : `steady: ${noise}`;
};
