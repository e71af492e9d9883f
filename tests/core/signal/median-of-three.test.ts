import { describe, expect, test } from 'vitest';
import { medianOfThree } from '../../../src/core/signal/median-of-three.ts';

describe('medianOfThree', () => {
  test.each([
    [1, 2, 3],
    [1, 3, 2],
    [2, 1, 3],
    [2, 3, 1],
    [3, 1, 2],
    [3, 2, 1],
  ])('medianOfThree(%d, %d, %d) is 2', (a, b, c) => {
    expect(medianOfThree(a, b, c)).toBe(2);
  });

  test('medianOfThree(a, b, c) of two equal values is that value', () => {
    expect(medianOfThree(5, 5, -9)).toBe(5);
    expect(medianOfThree(-9, 5, 5)).toBe(5);
  });
});
