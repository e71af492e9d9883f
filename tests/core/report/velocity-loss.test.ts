import { describe, expect, test } from 'vitest';
import { velocityLoss } from '../../../src/core/report/velocity-loss.ts';
import { expectLength } from '../../builders/expect-close.ts';

describe('velocityLoss', () => {
  test('velocityLoss(rates) is null for fewer than five reps', () => {
    expect(velocityLoss([])).toBeNull();
    expect(velocityLoss([60, 55, 40, 20])).toBeNull();
  });

  test('velocityLoss(even reps) is 0', () => {
    expectLength(velocityLoss([50, 50, 50, 50, 50]), 0);
  });

  test('velocityLoss(rates) is the mean of the last two against the three fastest of the first four', () => {
    expectLength(velocityLoss([20, 60, 60, 60, 50, 36, 36]), 0.4);
  });

  test('velocityLoss(rates) does not take a slow first rep for the lifter’s speed', () => {
    expectLength(velocityLoss([10, 60, 60, 60, 60, 60]), 0);
  });

  test('velocityLoss(rates) is negative for a lifter who grows faster', () => {
    expectLength(velocityLoss([40, 40, 40, 40, 50, 50]), -0.25);
  });

  test('velocityLoss(rates) is the same in any unit', () => {
    const rates = [51, 49, 50, 47, 41, 38];
    expectLength(velocityLoss(rates.map((rate) => rate / 360)), velocityLoss(rates) as number, 1e-9);
  });
});
