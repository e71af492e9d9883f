import { expect, test } from 'vitest';
import { sentenceSize } from '../../../src/ui/live/distance-fit.ts';

test('sentenceSize(text) takes the largest of as many lines as fit, and no word is wider than its box', () => {
  const sizes = sentenceSize('Put the safety stop one hole higher');
  // One line of 35 letters, or nine of the longest word.
  expect(sizes).toMatch(/, min\(3\.86cqw, 92\.59cqh\)\)$/);
  const widest = Math.max(...[...sizes.matchAll(/([\d.]+)cqw/g)].map(([, width]) => Number(width)));
  expect(widest * 'safety'.length * 0.74).toBeLessThanOrEqual(100.5);
});

test('sentenceSize(text) breaks its lines between words only', () => {
  // "Satz zu" and "Ende?": seven letters, two lines; five letters take three lines.
  expect(sentenceSize('Satz zu Ende?')).toBe(
    'max(min(27.03cqw, 30.86cqh), min(19.31cqw, 46.30cqh), min(10.40cqw, 92.59cqh))',
  );
  expect(sentenceSize('Go')).toBe('max(min(67.57cqw, 92.59cqh))');
});
