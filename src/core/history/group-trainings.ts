import type { SetSummary } from '../vocabulary/report.ts';
import { TRAINING_GAP, type Training } from '../vocabulary/training.ts';

const isSameVisit = (later: SetSummary, earlier: SetSummary): boolean =>
  Date.parse(later.createdAt) - Date.parse(earlier.createdAt) <= TRAINING_GAP;

/** Sets by visit, the newest visit first; `sets` newest first. */
export const groupTrainings = (sets: readonly SetSummary[]): readonly Training[] => {
  const visits: SetSummary[][] = [];
  for (const set of sets) {
    const visit = visits.at(-1);
    const last = visit?.at(-1);
    if (visit && last && isSameVisit(last, set)) visit.push(set);
    else visits.push([set]);
  }
  return visits.map((visit) => ({
    sets: visit,
    from: (visit.at(-1) as SetSummary).createdAt,
    to: (visit[0] as SetSummary).createdAt,
  }));
};
