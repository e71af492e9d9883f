import { expect, test } from 'vitest';
import { repDifference } from '../../../src/core/report/rep-difference.ts';
import { builtReport } from '../../builders/set-report.ts';

const report = builtReport();
const other = builtReport({ id: 'set-2' });
const [first, , third, hidden] = report.reps as typeof report.reps & { readonly length: 4 };
const of = (rep: typeof first, from = report) => ({ report: from, rep: rep as NonNullable<typeof first> });

test('repDifference(first, second) is second minus first, told where it is larger than twice its error', () => {
  const { depth, lift } = repDifference(of(first), of(third));
  expect(depth?.by).toBeCloseTo(7.6, 5);
  expect(lift?.by).toBeCloseTo(2.7, 5);
  expect([depth?.told, lift?.told]).toEqual([true, true]);
});

test('repDifference(first, second) is less sure of reps of two sets than of two of one', () => {
  const { depth } = repDifference(of(first), of(third, other));
  expect(depth?.sigma).toBeCloseTo(Math.hypot(3.9, 3.9), 5);
  expect(depth?.told).toBe(false);
});

test('repDifference(first, second) says nothing of what was not measured in both', () => {
  expect(repDifference(of(first), of(hidden))).toEqual({ depth: null, lift: null });
});
