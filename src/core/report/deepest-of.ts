import type { RepReport } from '../vocabulary/report.ts';
import type { Degrees } from '../vocabulary/units.ts';

const deeper = (deepest: Degrees | null, { depth }: Pick<RepReport, 'depth'>): Degrees | null =>
  depth !== null && (deepest === null || depth > deepest) ? depth : deepest;

/** The greatest depth of some reps; null when none was measured. */
export const deepestOf = (reps: readonly Pick<RepReport, 'depth'>[]): Degrees | null => reps.reduce(deeper, null);
