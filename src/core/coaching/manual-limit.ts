import { type Degrees, degrees } from '../vocabulary/units.ts';

/** Shallower stops are hardly a rep, deeper ones are no limit: a typing error is likelier. Degrees. */
export const MANUAL_LIMITS = { least: 60, most: 130 } as const;

/** A depth that the lifter wrote, as a limit; null when it is none. */
export const manualLimit = (depth: number): Degrees | null =>
  depth >= MANUAL_LIMITS.least && depth <= MANUAL_LIMITS.most ? degrees(depth) : null;
