import { expect, test } from 'vitest';
import { hiddenWords } from '../../../src/app/device/hidden-words.ts';
import { milliseconds } from '../../../src/core/vocabulary/units.ts';

test.each([
  [200, '1 s'],
  [12_400, '12 s'],
  [90_000, '90 s'],
  [100_000, '2 min'],
  [3_600_000, '60 min'],
])('hiddenWords(%i ms) says %s, and that nothing was measured', (away, duration) => {
  const { short, more } = hiddenWords(milliseconds(away));
  expect(short).toBe(`Padline was out of sight for ${duration}`);
  expect(more).toContain('not measured');
});
