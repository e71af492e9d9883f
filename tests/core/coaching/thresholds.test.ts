import { describe, expect, test } from 'vitest';
import {
  HALF_BRAKING,
  LIFT_CLEAR,
  LIFT_LARGE,
  LIFT_SLIGHT,
  MOST_LEAD_SPEED,
  REACTION,
  RELEASE_SHARE,
  TOO_FAST,
} from '../../../src/core/coaching/thresholds.ts';

describe('thresholds', () => {
  test('a lift that is told has grown past one that clears: no alert flutters', () => {
    expect(LIFT_SLIGHT).toBeLessThan(LIFT_CLEAR);
    expect(LIFT_CLEAR).toBeLessThan(LIFT_LARGE);
    expect(RELEASE_SHARE).toBeLessThan(1);
  });

  test('the lead is that of the specification: 10.7 degrees at 25 degrees per second and a chain of 150 ms', () => {
    const lead = (speed: number) => speed * (0.15 + REACTION + HALF_BRAKING);
    expect([15, 25, 35].map(lead)).toEqual([15, 25, 35].map((speed) => expect.closeTo(0.43 * speed, 5)));
    expect(lead(25)).toBeCloseTo(10.75);
  });

  test('who is told to go slower is faster than the lead follows', () => {
    expect(TOO_FAST).toBeGreaterThan(MOST_LEAD_SPEED);
  });
});
