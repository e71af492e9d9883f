import type { RepReport, SetReport, SetSummary } from '../vocabulary/report.ts';
import type { Degrees } from '../vocabulary/units.ts';
import { isLifted } from './is-lifted.ts';
import { taughtBy } from './taught-by.ts';

const deeper = (deepest: Degrees | null, { depth }: RepReport): Degrees | null =>
  depth !== null && (deepest === null || depth > deepest) ? depth : deepest;

/** The line that stands for the set in the list of sets; `deepest` is null when no rep's depth was measured. */
export const summaryOf = (report: SetReport): SetSummary => {
  const { id, createdAt, source, reps } = report;
  const taught = taughtBy(report);
  return {
    id,
    createdAt,
    sourceKind: source.kind,
    sourceName: source.name ?? null,
    repCount: reps.length,
    liftedReps: reps.filter(isLifted).length,
    deepest: reps.reduce(deeper, null),
    ...(taught && { taught }),
  };
};
