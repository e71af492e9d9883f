import type { SetSummary } from '../vocabulary/report.ts';
import type { Soreness } from '../vocabulary/soreness.ts';
import { type DayOf, dayNumber } from './day.ts';
import { ownSets } from './own-sets.ts';

/**
 * On which morning there is something to be reminded of; null: on none. Tomorrow after a training of today, else today after
 * one of yesterday, until the morning's soreness was said. `today` is as in 2026-11-22.
 */
export const reminderDay = (
  entries: readonly Soreness[],
  sets: readonly SetSummary[],
  { today, dayOf }: { readonly today: string; readonly dayOf: DayOf },
): 'today' | 'tomorrow' | null => {
  const now = dayNumber(today);
  const days = new Set(ownSets(sets).map(({ createdAt }) => dayNumber(dayOf(createdAt))));
  if (days.has(now)) return 'tomorrow';
  const isSaid = entries.some(({ day, moment }) => day === today && moment === 'next-morning');
  return days.has(now - 1) && !isSaid ? 'today' : null;
};
