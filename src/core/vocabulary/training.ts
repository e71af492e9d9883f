import type { SetSummary } from './report.ts';

/** Sets farther apart than this belong to different visits: by then another lifter may well sit there. Milliseconds. */
export const TRAINING_GAP = 3 * 60 * 60 * 1000;

/** The sets of one visit. */
export interface Training {
  /** Newest first, never empty. */
  readonly sets: readonly SetSummary[];
  /** When its first and its last set were made, ISO 8601. */
  readonly from: string;
  readonly to: string;
}
