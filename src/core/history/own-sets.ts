import type { SetSummary } from '../vocabulary/report.ts';

/** Without the demo's sets: its lifter is somebody else. */
export const ownSets = (sets: readonly SetSummary[]): readonly SetSummary[] =>
  sets.filter(({ sourceKind }) => sourceKind !== 'demo');
