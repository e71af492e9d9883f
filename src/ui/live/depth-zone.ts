import type { Degrees } from '../../core/vocabulary/units.ts';

export type DepthZone = 'unknown' | 'within' | 'near' | 'over';

/** The gauge changes over the last 15 degrees (measurement.md 9.4), so that one can brake without reacting. */
export const APPROACH = 15;

/** Which part of the gauge a depth lies in; the limit itself is "over", as the alert is. */
export const depthZone = (depth: Degrees | null, limit: Degrees): DepthZone => {
  if (depth === null) return 'unknown';
  if (depth >= limit) return 'over';
  return depth >= limit - APPROACH ? 'near' : 'within';
};
