import { expect, test } from 'vitest';
import { degrees } from '../../../src/core/vocabulary/units.ts';
import { limitWords } from '../../../src/ui/live/limit-words.ts';

test.each([
  ['standard', 'limit 110, standard'],
  ['personal', 'your limit 110'],
  ['earlier-set', 'your limit 110, from the last set'],
  ['manual', 'limit 110, set by you'],
  ['knee-90', 'limit: knee at 90°'],
  ['thigh-upright', 'limit 110, thigh upright'],
] as const)('limitWords(110, %s) says whose limit it is', (setBy, words) => {
  expect(limitWords(degrees(109.6), setBy)).toBe(words);
});
