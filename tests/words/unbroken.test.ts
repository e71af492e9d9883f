import { expect, test } from 'vitest';
import { unbroken } from '../../src/words/unbroken.ts';

test.each([
  ['about 0.5 cm', 'about 0.5\u00a0cm'],
  ['etwa 0,5 cm ± 0,6', 'etwa 0,5\u00a0cm ±\u00a00,6'],
  ['45 % slower', '45\u00a0% slower'],
  ['2.0 s: slow', '2.0\u00a0s: slow'],
  ['3 in 4 reps', '3\u00a0in 4 reps'],
  ['seen 2 sides', 'seen 2 sides'],
  ['6 series', '6 series'],
])('unbroken("%s") keeps a number with its unit', (text, whole) => {
  expect(unbroken(text)).toBe(whole);
});
