import { expect, test } from 'vitest';
import { inDateAndTime } from '../../src/words/in-date-and-time.ts';

test('inDateAndTime(iso) names the year and the day', () => {
  expect(inDateAndTime('2026-11-22T13:10:00.000Z')).toMatch(/2026/);
  expect(inDateAndTime('2026-11-22T13:10:00.000Z')).toMatch(/2[23]/);
});
