import { expect, test } from 'vitest';
import { inNumber, inNumberUpTo } from '../../src/words/in-number.ts';

test('inNumber(value, digits, region) has the decimal mark of the region, and as many digits as asked for', () => {
  expect(inNumber(1.25, 1, 'de')).toBe('1,3');
  expect(inNumber(2, 1, 'es')).toBe('2,0');
  expect(inNumber(2, 1, 'en')).toBe('2.0');
  expect(inNumber(103.6)).toBe('104');
});

test('inNumber(a little less than nothing) is a plain zero', () => {
  expect(inNumber(-0.3)).toBe('0');
  expect(inNumber(-0.04, 1)).toBe('0.0');
  expect(inNumber(-0.6)).toBe('-1');
});

test('inNumberUpTo(value, digits) writes no zeros at the end', () => {
  expect([2, 2.5, 2.46].map((value) => inNumberUpTo(value, 1))).toEqual(['2', '2.5', '2.5']);
});
