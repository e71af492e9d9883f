import { expect, test } from 'vitest';
import { bestAndWorst } from '../../../src/core/report/best-and-worst.ts';
import type { RepReport } from '../../../src/core/vocabulary/report.ts';
import { centimetres, degrees } from '../../../src/core/vocabulary/units.ts';
import { builtReport } from '../../builders/set-report.ts';

const { reps } = builtReport();
const [first] = reps as readonly [RepReport];
const rep = (index: number, depth: number, lift: number | null, partial = false): RepReport => ({
  ...first,
  index,
  depth: degrees(depth),
  lift: lift === null ? null : centimetres(lift),
  partial,
});
const chosen = (reps: readonly RepReport[]) => {
  const found = bestAndWorst({ reps });
  return found && [found.best.index, found.worst?.index ?? null];
};

test('bestAndWorst(report) takes the most lifted rep and, of those with the least lift, the deepest', () => {
  expect(chosen(reps)).toEqual([1, 3]);
  expect(chosen([rep(1, 90, 0), rep(2, 98, 0.4), rep(3, 110, 2), rep(4, 112, 4)])).toEqual([2, 4]);
});

test('bestAndWorst(report) leaves out partial reps and those that could not be measured', () => {
  expect(chosen([rep(1, 90, 0.2), rep(2, 60, 0, true), rep(3, 120, null), rep(4, 100, 3)])).toEqual([1, 4]);
});

test('bestAndWorst(report) has no worst of one rep, and nothing of reps that were not measured', () => {
  expect(chosen([rep(1, 90, 1)])).toEqual([1, null]);
  expect(chosen([rep(1, 90, null)])).toBeNull();
  expect(chosen([])).toBeNull();
});
