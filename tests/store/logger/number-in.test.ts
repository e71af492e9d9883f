import { describe, expect, test } from 'vitest';
import { numberIn } from '../../../src/store/logger/number-in.ts';

describe('numberIn', () => {
  test.each([
    ['82.5', 82.5],
    ['82,5', 82.5],
    ['120', 120],
    [' 100 ', 100],
    ['1,000', 1000],
    ['1.000', 1000],
    ['1.234,5', 1234.5],
    ['1,234.5', 1234.5],
    ['1 234,5', 1234.5],
    ['0.125', 0.125],
    ['120.000', 120],
    ['1,234,567', 1234567],
  ])('numberIn(%j) is %d', (text, value) => expect(numberIn(text)).toBe(value));

  test.each(['', 'abc', '12kg', '1.2.3,4,5', '--4', '1e5'])('numberIn(%j) is null', (text) =>
    expect(numberIn(text)).toBeNull(),
  );
});
