import { clock } from './clock.ts';
import type { SeenView } from './one-picture.ts';

/** A whole sentence on the views that are not in the report; null when all are. */
export const leftOutNote = (leftOut: readonly SeenView[]): string | null =>
  leftOut.length === 0
    ? null
    : `From ${leftOut.map(({ from }) => clock(from)).join(' and from ')} on another view could not be brought together with the rest: its reps are not in this report.`;

/** A whole sentence on when the set was filmed from elsewhere; null when it was filmed from one place. */
export const viewNote = (views: readonly SeenView[]): string | null => {
  const changes = views.flatMap(({ from, lostAt }) => (lostAt === null ? [] : [{ from, lostAt }]));
  const [first] = changes;
  if (!first) return null;
  const { length } = changes;
  return length === 1
    ? `The view changed at ${clock(first.lostAt)}; from ${clock(first.from)} on the set was measured from the new one.`
    : `The view changed ${length} times, at ${changes.map(({ lostAt }) => clock(lostAt)).join(', ')}; each time the set was measured on from the new one.`;
};
