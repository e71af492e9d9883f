import type { RepReport } from '../vocabulary/report.ts';
import type { Degrees } from '../vocabulary/units.ts';

/** Degrees. A rep within this of the line is on it: the SD of a rep's depth within a set is about 2 degrees (measurement.md 9.6). */
export const ON_THE_LINE = 2;

/** Whether a rep went past the limit by more than its depth is uncertain by; one that was not measured did not. */
export const isPastLine = ({ depth }: Pick<RepReport, 'depth'>, limit: Degrees): boolean =>
  depth !== null && depth > limit + ON_THE_LINE;
