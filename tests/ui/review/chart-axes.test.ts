import { expect, test } from 'vitest';
import { depthAxis, liftAxis } from '../../../src/ui/review/chart-axes.ts';

test('depthAxis(least, most) runs downwards', () => {
  expect(depthAxis(60, 110)).toMatchObject({ domain: [60, 110], reverse: true });
});

test('liftAxis(lifts) reaches three centimetres, so that a set without lift does not look like one', () => {
  expect(liftAxis([], 3).domain).toEqual([0, 3]);
  expect(liftAxis([0.4, 0.9], 3).domain).toEqual([0, 3]);
});

test('liftAxis(lifts) holds the largest lift and what lies below the pad, with ticks within', () => {
  const { domain, ticks } = liftAxis([-0.5, 2, 4.2], 4);
  expect(domain).toEqual([-0.5, 4.2]);
  expect(ticks.length).toBeGreaterThan(2);
  for (const tick of ticks) {
    expect(tick).toBeGreaterThanOrEqual(-0.5);
    expect(tick).toBeLessThanOrEqual(4.2);
  }
});
