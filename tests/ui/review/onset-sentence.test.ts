import { expect, test } from 'vitest';
import { degrees } from '../../../src/core/vocabulary/units.ts';
import { onsetSentence } from '../../../src/ui/review/onset-sentence.ts';

test('onsetSentence(onset) gives a range with its number of reps', () => {
  const onset = { kind: 'found', low: degrees(97.2), high: degrees(102.9), reps: 6 } as const;
  expect(onsetSentence(onset)).toBe('97–103°, from 6 reps');
});

test('onsetSentence(onset) says how deep nothing was seen, or that nothing was measured', () => {
  expect(onsetSentence({ kind: 'none-seen', downTo: degrees(104) })).toBe('none seen down to 104°');
  expect(onsetSentence({ kind: 'none-seen', downTo: null })).toBe('not measured');
});
