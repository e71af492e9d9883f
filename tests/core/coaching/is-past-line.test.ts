import { expect, test } from 'vitest';
import { isPastLine } from '../../../src/core/coaching/is-past-line.ts';
import { degrees } from '../../../src/core/vocabulary/units.ts';

test.each([
  [98, false],
  [100, false],
  [102, false],
  [102.1, true],
])('isPastLine(rep of %d degrees, 100) is %s', (depth, isPast) => {
  expect(isPastLine({ depth: degrees(depth) }, degrees(100))).toBe(isPast);
});

test('isPastLine(rep) of a depth that was not measured is false', () => {
  expect(isPastLine({ depth: null }, degrees(100))).toBe(false);
});
