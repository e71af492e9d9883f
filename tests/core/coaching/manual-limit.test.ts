import { expect, test } from 'vitest';
import { manualLimit } from '../../../src/core/coaching/manual-limit.ts';

test('manualLimit(depth) is that depth where it can be a limit', () => {
  expect([60, 95, 97.5, 130].map(manualLimit)).toEqual([60, 95, 97.5, 130]);
});

test.each([59.9, 130.1, 0, -95, 950, Number.NaN, Number.POSITIVE_INFINITY])('manualLimit(%d) is none', (depth) => {
  expect(manualLimit(depth)).toBeNull();
});
