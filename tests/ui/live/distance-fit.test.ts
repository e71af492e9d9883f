import { expect, test } from 'vitest';
import { lettersOf, sentenceSize } from '../../../src/ui/live/distance-fit.ts';

test.each([
  ['Hips leaving pad', { all: 16, longest: 7, words: 3 }],
  ['Go', { all: 2, longest: 2, words: 1 }],
])('lettersOf("%s") counts the line, its longest word and its words', (text, letters) => {
  expect(lettersOf(text)).toEqual(letters);
});

test('sentenceSize(text) takes the largest of as many lines as fit, and no word is wider than its box', () => {
  const sizes = sentenceSize('Put the safety stop one hole higher');
  // One line of 35 letters, or nine of the longest word.
  expect(sizes).toMatch(/^max\(min\(3\.97cqw, 92\.59cqh\), /);
  const widest = Math.max(...[...sizes.matchAll(/([\d.]+)cqw/g)].map(([, width]) => Number(width)));
  expect(widest * 'safety'.length * 0.72).toBeLessThanOrEqual(100.5);
});
