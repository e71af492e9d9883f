import { expect, test } from 'vitest';
import { lettersOf } from '../../../src/ui/live/distance-fit.ts';

test.each([
  ['Hips leaving pad', { all: 16, longest: 7, words: 3 }],
  ['Go', { all: 2, longest: 2, words: 1 }],
])('lettersOf("%s") counts the line, its longest word and its words', (text, letters) => {
  expect(lettersOf(text)).toEqual(letters);
});
