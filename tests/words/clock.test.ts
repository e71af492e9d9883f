import { expect, test } from 'vitest';
import { milliseconds } from '../../src/core/vocabulary/units.ts';
import { clock } from '../../src/words/clock.ts';

test.each([
  [0, '0:00'],
  [9_999, '0:09'],
  [65_000, '1:05'],
  [3_600_000, '60:00'],
])('clock(%d) is %s', (at, words) => {
  expect(clock(milliseconds(at))).toBe(words);
});
