import { expect, test } from 'vitest';
import { localDay } from '../../src/words/local-day.ts';

test('localDay(at) is the day by the clock of the device, not by that of Greenwich', () => {
  expect(localDay(new Date(2026, 10, 5, 0, 5).toISOString())).toBe('2026-11-05');
  expect(localDay(new Date(2026, 10, 5, 23, 55).toISOString())).toBe('2026-11-05');
});
