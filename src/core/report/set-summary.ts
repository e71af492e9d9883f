import type { SetReport, SetSummary } from '../vocabulary/report.ts';
import { emptyLog, type SetLog } from '../vocabulary/set-log.ts';
import { deepestOf } from './deepest-of.ts';
import { isLifted } from './is-lifted.ts';
import { setFigures } from './set-figures.ts';
import { taughtBy } from './taught-by.ts';

/**
 * The line that stands for the set in the list of sets; `deepest` is null when no rep's depth was measured. `log` is what
 * the lifter has said of it.
 */
export const summaryOf = (report: SetReport, log: SetLog = emptyLog(report.id)): SetSummary => {
  const { id, createdAt, source, reps } = report;
  const taught = taughtBy(report);
  return {
    id,
    createdAt,
    sourceKind: source.kind,
    sourceName: source.name ?? null,
    repCount: reps.length,
    liftedReps: reps.filter(isLifted).length,
    deepest: deepestOf(reps),
    figures: setFigures(report),
    log,
    ...(taught && { taught }),
  };
};
