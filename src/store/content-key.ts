import type { SetSummary } from '../core/vocabulary/report.ts';
import type { Milliseconds } from '../core/vocabulary/units.ts';

/**
 * The same for one set under two ids: made in the same moment, of as many frames, as long and with the same reps. Two
 * sets of one device cannot be; times to the millisecond, as an export has them.
 */
export const contentKey = ({ createdAt, figures, repCount }: SetSummary): string =>
  [Date.parse(createdAt), Math.round(figures.duration), figures.frames, repCount].join(' ');

/** The same for one film whose file does not tell its day: its name, and its length to the millisecond. */
export const filmKey = (name: string, duration: Milliseconds): string => `${name} ${Math.round(duration)}`;
