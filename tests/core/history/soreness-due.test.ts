import { expect, test } from 'vitest';
import { sorenessDue } from '../../../src/core/history/soreness-due.ts';
import type { Soreness, SorenessMoment } from '../../../src/core/vocabulary/soreness.ts';
import { builtSummary } from '../../builders/set-summary.ts';

const dayOf = (at: string): string => at.slice(0, 10);
const on = (day: string) => builtSummary({ id: day, createdAt: `${day}T18:00:00.000Z` });
const said = (day: string, moment: SorenessMoment): Soreness => ({
  id: `${day}-${moment}`,
  day,
  moment,
  level: 2,
  changedAt: `${day}T08:00:00.000Z`,
});
const due = (entries: readonly Soreness[], days: readonly string[]) =>
  sorenessDue(entries, days.map(on), { today: '2026-11-22', dayOf });

test('sorenessDue(...) asks nobody who has no set of their own', () => {
  expect(due([], [])).toBeNull();
  const demo = builtSummary({ sourceKind: 'demo' });
  expect(sorenessDue([], [demo], { today: '2026-11-22', dayOf })).toBeNull();
});

test('sorenessDue(...) asks on the morning after a training, and once', () => {
  expect(due([], ['2026-11-21'])).toBe('next-morning');
  expect(due([said('2026-11-22', 'next-morning')], ['2026-11-21'])).toBe('before');
  expect(due([said('2026-11-21', 'next-morning')], ['2026-11-21'])).toBe('next-morning');
});

test('sorenessDue(...) asks before the first set of a day, and after it', () => {
  expect(due([], ['2026-11-18'])).toBe('before');
  expect(due([said('2026-11-22', 'before')], ['2026-11-18'])).toBeNull();
  expect(due([], ['2026-11-22', '2026-11-21'])).toBe('after');
  expect(due([said('2026-11-22', 'after')], ['2026-11-22'])).toBeNull();
});
