import { expect, test } from 'vitest';
import { degrees } from '../../src/core/vocabulary/units.ts';
import { nextStopHint, nextStopWords } from '../../src/words/next-stop-words.ts';

const higher = (hands: number | null) => ({ kind: 'higher', at: degrees(96.2), by: degrees(6), hands }) as const;

test('nextStopWords(higher) names the depth, and how much higher in hand widths', () => {
  expect(nextStopWords(higher(1))).toBe('Stop at 96 degrees: a hand’s width higher.');
  expect(nextStopWords(higher(0.5))).toContain('half a hand’s width');
  expect(nextStopHint(higher(1.5))).toBe('1.5 hand widths higher');
  expect(nextStopHint(higher(null))).toBe('a little higher');
});

test('nextStopWords(keep) and (unknown) promise no more than is known', () => {
  expect(nextStopWords({ kind: 'keep', at: degrees(94) })).toBe('Stop at 94 degrees, as in this set.');
  expect(nextStopWords({ kind: 'unknown' })).toContain('not known');
});
