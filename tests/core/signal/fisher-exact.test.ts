import { expect, test } from 'vitest';
import { fisherExact } from '../../../src/core/signal/fisher-exact.ts';

test('fisherExact(first, second) is the share of tables at least as uneven: the lady tasting tea', () => {
  expect(fisherExact({ hits: 4, of: 4 }, { hits: 0, of: 4 })).toBeCloseTo(1 / 70, 12);
  expect(fisherExact({ hits: 3, of: 4 }, { hits: 1, of: 4 })).toBeCloseTo(17 / 70, 12);
});

test('fisherExact is one-sided, and 1 where there is nothing to tell', () => {
  expect(fisherExact({ hits: 0, of: 4 }, { hits: 4, of: 4 })).toBeCloseTo(1, 12);
  expect(fisherExact({ hits: 0, of: 4 }, { hits: 0, of: 4 })).toBe(1);
  expect(fisherExact({ hits: 4, of: 4 }, { hits: 4, of: 4 })).toBeCloseTo(1, 12);
  expect(fisherExact({ hits: 0, of: 0 }, { hits: 3, of: 8 })).toBeCloseTo(1, 12);
});

test('fisherExact stands long rows', () => {
  expect(fisherExact({ hits: 300, of: 500 }, { hits: 250, of: 500 })).toBeCloseTo(0.0009, 4);
});
