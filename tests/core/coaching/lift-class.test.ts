import { describe, expect, test } from 'vitest';
import { liftClass } from '../../../src/core/coaching/lift-class.ts';
import { thighLengths } from '../../../src/core/vocabulary/units.ts';

describe('liftClass', () => {
  test.each([
    [-0.04, 'none'],
    [0, 'none'],
    [0.0299, 'none'],
    [0.03, 'slight'],
    [0.0499, 'slight'],
    [0.05, 'clear'],
    [0.08, 'clear'],
    [0.0801, 'large'],
    [0.3, 'large'],
  ] as const)('liftClass(%d thigh lengths) is %s', (lift, expected) => {
    expect(liftClass(thighLengths(lift))).toBe(expected);
  });

  test('liftClass(null) is not-measured, never none', () => {
    expect(liftClass(null)).toBe('not-measured');
  });

  test.each([
    [10, 'none'],
    [15, 'slight'],
    [28, 'clear'],
    [40, 'large'],
  ] as const)('liftClass of %d mm on a thigh of 42 cm is %s', (mm, expected) => {
    expect(liftClass(thighLengths(mm / 420))).toBe(expected);
  });
});
