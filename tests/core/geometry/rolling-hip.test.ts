import { describe, expect, test } from 'vitest';
import { towardsHead, towardsHeadSlope } from '../../../src/core/geometry/rolling-hip.ts';
import { expectLength } from '../../builders/expect-close.ts';

/** From the pivot in the lower back to the hip joint, 0.175 m on a thigh of 0.42. */
const PIVOT = 0.175 / 0.42;

describe('towardsHead', () => {
  test.each([10, 20, 30])('towardsHead(lift of a pelvis rolled by %d degrees) is what the roll takes it', (roll) => {
    const angle = (roll * Math.PI) / 180;
    expectLength(towardsHead(PIVOT * Math.sin(angle)), PIVOT * (1 - Math.cos(angle)), 0.001);
  });

  test('towardsHead(lift) is a few millimetres for a lift of 4 cm: a roll, no slide', () => {
    expectLength(42 * towardsHead(4 / 42), 0.46, 0.02);
  });

  test('towardsHead(lift) is 0 on the pad and into it', () => {
    expect(towardsHead(0)).toBe(0);
    expect(towardsHead(-0.05)).toBe(0);
    expect(towardsHeadSlope(0)).toBe(0);
    expect(towardsHeadSlope(-0.05)).toBe(0);
  });

  test('towardsHead(lift beyond the pivot’s distance) stays a number', () => {
    for (const lift of [0.42, 1, 100]) {
      expectLength(towardsHead(lift), towardsHead(0.9 * 0.42), 1e-12);
      expect(towardsHeadSlope(lift)).toBeLessThan(3);
    }
  });
});

describe('towardsHeadSlope', () => {
  test.each([0.01, 0.05, 0.1, 0.2, 0.35])('towardsHeadSlope(%d) is the derivative of towardsHead', (lift) => {
    const step = 1e-6;
    expectLength(towardsHeadSlope(lift), (towardsHead(lift + step) - towardsHead(lift - step)) / (2 * step), 1e-6);
  });
});
