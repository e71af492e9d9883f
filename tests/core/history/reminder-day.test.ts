import { expect, test } from 'vitest';
import { reminderDay } from '../../../src/core/history/reminder-day.ts';
import { builtSummary } from '../../builders/set-summary.ts';

const dayOf = (at: string): string => at.slice(0, 10);
const setOn = (day: string) => builtSummary({ createdAt: `${day}T12:00:00.000Z` });
const saidOn = (day: string) => ({ id: day, day, moment: 'next-morning', level: 2, changedAt: '' }) as const;
const today = '2026-12-31';

test('reminderDay(entries, sets) is tomorrow after a training of today', () => {
  expect(reminderDay([], [setOn('2026-12-31'), setOn('2026-12-30')], { today, dayOf })).toBe('tomorrow');
});

test('reminderDay(entries, sets) is today after a training of yesterday, until the morning was said', () => {
  expect(reminderDay([], [setOn('2026-12-30')], { today, dayOf })).toBe('today');
  expect(reminderDay([saidOn('2026-12-30')], [setOn('2026-12-30')], { today, dayOf })).toBe('today');
  expect(reminderDay([saidOn(today)], [setOn('2026-12-30')], { today, dayOf })).toBeNull();
});

test('reminderDay(entries, sets) is null without a training of these days, and for the demo', () => {
  expect(reminderDay([], [setOn('2026-12-29')], { today, dayOf })).toBeNull();
  expect(reminderDay([], [{ ...setOn(today), sourceKind: 'demo' }], { today, dayOf })).toBeNull();
});
