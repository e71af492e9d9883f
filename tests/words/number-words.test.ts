import { expect, test } from 'vitest';
import { numberWords } from '../../src/words/number-words.ts';

test('numberWords(count) spells counts to twenty, each once, and gives figures beyond', () => {
  expect([0, 1, 10, 13, 20].map(numberWords)).toEqual(['no', 'one', 'ten', 'thirteen', 'twenty']);
  expect(new Set(Array.from({ length: 21 }, (_, i) => numberWords(i))).size).toBe(21);
  expect(numberWords(21)).toBe('21');
});
