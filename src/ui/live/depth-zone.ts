import { APPROACH } from '../../core/coaching/approach.ts';
import type { DepthLimit } from '../../core/coaching/depth-limit.ts';
import type { Degrees } from '../../core/vocabulary/units.ts';

export type DepthZone = 'unknown' | 'within' | 'near' | 'over';

/** Which part of the gauge a depth lies in; the limit itself is "over", as the alert is. */
export const depthZone = (depth: Degrees | null, { at, setBy }: DepthLimit): DepthZone => {
  if (depth === null) return 'unknown';
  if (depth >= at) return 'over';
  return depth >= at - APPROACH[setBy] ? 'near' : 'within';
};
