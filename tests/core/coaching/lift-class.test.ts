import { describe, expect, test } from 'vitest';
import { liftClass } from '../../../src/core/coaching/lift-class.ts';
import { thighLengths } from '../../../src/core/vocabulary/units.ts';

/** A lift that is known well. */
const SHARP = thighLengths(0.005);

describe('liftClass', () => {
  test.each([
    [-0.04, 'none'],
    [0, 'none'],
    [0.0259, 'none'],
    [0.026, 'slight'],
    [0.0359, 'slight'],
    [0.036, 'clear'],
    [0.08, 'clear'],
    [0.0801, 'large'],
    [0.3, 'large'],
  ] as const)('liftClass(%d thigh lengths) is %s', (lift, expected) => {
    expect(liftClass(thighLengths(lift), SHARP)).toBe(expected);
  });

  test('liftClass(lift, sigma) calls no slight lift that is smaller than its own SD, and keeps a clear one', () => {
    expect(liftClass(thighLengths(0.03), thighLengths(0.031))).toBe('none');
    expect(liftClass(thighLengths(0.03), thighLengths(0.029))).toBe('slight');
    expect(liftClass(thighLengths(0.04), thighLengths(0.045))).toBe('clear');
  });

  test.each([
    [10, 'none'],
    [13, 'slight'],
    [20, 'clear'],
    [28, 'clear'],
    [40, 'large'],
  ] as const)('liftClass of %d mm on a thigh of 42 cm is %s', (mm, expected) => {
    expect(liftClass(thighLengths(mm / 420), SHARP)).toBe(expected);
  });
});
