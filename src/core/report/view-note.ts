import type { QualityNote } from '../vocabulary/quality-note.ts';
import type { SeenView } from './one-picture.ts';

/** The views that are not in the report; null when all are. */
export const leftOutNote = (leftOut: readonly SeenView[]): QualityNote | null =>
  leftOut.length === 0 ? null : { kind: 'views-left-out', from: leftOut.map(({ from }) => from) };

/** When the set was filmed from elsewhere; null when it was filmed from one place. */
export const viewNote = (views: readonly SeenView[]): QualityNote | null => {
  const changes = views.flatMap(({ from, lostAt }) => (lostAt === null ? [] : [{ from, lostAt }]));
  return changes.length === 0 ? null : { kind: 'views', changes };
};
