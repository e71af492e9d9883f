import { expect, test } from 'vitest';
import { kilograms } from '../../../src/core/vocabulary/units.ts';
import { weightOf, weightText, weightUnit } from '../../../src/ui/home/machine-weight.ts';

test.each(['47.5', '47,5', ' 47.50 '])('weightOf(%s) reads comma and point alike', (text) => {
  expect(weightOf(text, 'metric')).toBe(47.5);
});

test.each(['', 'abc', '-3', '4 7', '1e9', 'NaN'])('weightOf(%s) is no weight', (text) => {
  expect(weightOf(text, 'metric')).toBeNull();
});

test('weightText(weight, units) and weightOf(text, units) are each other’s way back, in pounds too', () => {
  expect(weightText(weightOf('118', 'imperial'), 'imperial')).toBe('118');
  expect(weightText(kilograms(47.5), 'imperial')).toBe('104.7');
  expect(weightText(kilograms(47.5), 'metric')).toBe('47.5');
  expect(weightText(null, 'metric')).toBe('');
  expect([weightUnit('metric'), weightUnit('imperial')]).toEqual(['kg', 'lb']);
});
