import { describe, expect, test } from 'vitest';
import { isPast } from '../../../src/core/coaching/placement-bounds.ts';

const bounds = { good: 8, poor: 12 };

describe('isPast(value, bounds, was)', () => {
  test.each([
    ['good', 11.9, false],
    ['good', 12.1, true],
    ['poor', 8.1, true],
    ['poor', 7.9, false],
    ['unknown', 9.9, false],
    ['unknown', 10.1, true],
  ] as const)('that was %s, at %d, is %s', (was, value, past) => {
    expect(isPast(value, bounds, was)).toBe(past);
  });

  test('is false of what is not a number', () => {
    expect(isPast(Number.NaN, bounds, 'good')).toBe(false);
  });
});
