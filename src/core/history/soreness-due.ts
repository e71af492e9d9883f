import type { SetSummary } from '../vocabulary/report.ts';
import type { Soreness, SorenessMoment } from '../vocabulary/soreness.ts';
import { type DayOf, dayNumber } from './day.ts';
import { ownSets } from './own-sets.ts';

/**
 * How the back felt at which moment may be asked today; null: nothing is to be asked. On the day after a training the
 * morning, before the first set of a day the time before it, and once a set is done the time after it. Nobody is asked
 * who has no set of their own yet, and nobody twice. `today` is as in 2026-11-22.
 */
export const sorenessDue = (
  entries: readonly Soreness[],
  sets: readonly SetSummary[],
  { today, dayOf }: { readonly today: string; readonly dayOf: DayOf },
): SorenessMoment | null => {
  const days = new Set(ownSets(sets).map(({ createdAt }) => dayNumber(dayOf(createdAt))));
  if (days.size === 0) return null;
  const now = dayNumber(today);
  const isSaid = (moment: SorenessMoment): boolean =>
    entries.some((entry) => entry.day === today && entry.moment === moment);
  const hasTrained = days.has(now);
  if (hasTrained) return isSaid('after') ? null : 'after';
  if (days.has(now - 1) && !isSaid('next-morning')) return 'next-morning';
  return isSaid('before') ? null : 'before';
};
