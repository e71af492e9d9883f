import type { SetSummary } from '../core/vocabulary/report.ts';

/**
 * The same for one set under two ids: made in the same moment, of as many frames, as long and with the same reps. Two
 * sets of one device cannot be; times to the millisecond, as an export has them.
 */
export const contentKey = ({ createdAt, figures, repCount }: SetSummary): string =>
  [Date.parse(createdAt), Math.round(figures.duration), figures.frames, repCount].join(' ');
