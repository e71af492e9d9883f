import { expect, test } from 'vitest';
import { manualLimit } from '../../../src/core/coaching/manual-limit.ts';
import { degrees } from '../../../src/core/vocabulary/units.ts';
import { limitChoice, SQUARE } from '../../../src/ui/home/settings-limit.ts';

test.each([
  [null, false, 'automatic'],
  [null, true, 'by-hand'],
  [degrees(SQUARE), false, 'square'],
  [degrees(SQUARE), true, 'by-hand'],
  [degrees(95), false, 'by-hand'],
] as const)('limitChoice(%s, writing %s) is %s', (limit, writing, choice) => {
  expect(limitChoice(limit, writing)).toBe(choice);
});

test('SQUARE is a limit that may be set', () => {
  expect(manualLimit(SQUARE)).toBe(SQUARE);
});
