import { expect, test } from 'vitest';
import { APPROACH } from '../../../src/core/coaching/approach.ts';
import { DEFAULT_DEPTH_LIMIT } from '../../../src/core/coaching/thresholds.ts';

test('APPROACH is the specification: the last 15 degrees, and from 100 on while the standard limit holds', () => {
  expect(APPROACH.personal).toBe(15);
  expect(APPROACH.manual).toBe(15);
  expect(DEFAULT_DEPTH_LIMIT - APPROACH.standard).toBe(100);
});
