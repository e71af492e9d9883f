import { expect, test } from 'vitest';
import { clock } from '../../../src/core/report/clock.ts';
import { milliseconds } from '../../../src/core/vocabulary/units.ts';

test.each([
  [0, '0:00'],
  [9_999, '0:09'],
  [65_000, '1:05'],
  [3_600_000, '60:00'],
])('clock(%d) is %s', (at, words) => {
  expect(clock(milliseconds(at))).toBe(words);
});
