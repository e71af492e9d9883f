import { expect, test } from 'vitest';
import { dayNumber, weekNumber } from '../../../src/core/history/day.ts';

test('dayNumber(day) counts days over months and leap years', () => {
  expect(dayNumber('1970-01-01')).toBe(0);
  expect(dayNumber('2024-03-01') - dayNumber('2024-02-28')).toBe(2);
});

test('weekNumber(day) is the same from Monday to Sunday', () => {
  const [sunday, monday, nextSunday, nextMonday] = ['2026-11-15', '2026-11-16', '2026-11-22', '2026-11-23'].map(
    weekNumber,
  );
  expect(monday).toBe((sunday ?? 0) + 1);
  expect(nextSunday).toBe(monday);
  expect(nextMonday).toBe((monday ?? 0) + 1);
});
