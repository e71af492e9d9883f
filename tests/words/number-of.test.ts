import { expect, test } from 'vitest';
import { numberOf } from '../../src/words/number-of.ts';

test('numberOf(text) takes comma and point for the decimal mark', () => {
  expect(['12,5', '12.5', ' 12 ', ',5', '7,', '-3'].map(numberOf)).toEqual([12.5, 12.5, 12, 0.5, 7, -3]);
});

test.each(['', 'abc', '1,000.5', '1.2.3', '12kg', '1e3', 'Infinity', '0x10'])('numberOf(%j) is no number', (text) => {
  expect(numberOf(text)).toBeNull();
});
