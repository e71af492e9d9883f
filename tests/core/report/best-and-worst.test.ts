import { expect, test } from 'vitest';
import { bestAndWorst } from '../../../src/core/report/best-and-worst.ts';
import { builtReport } from '../../builders/set-report.ts';

const { reps } = builtReport();

test('bestAndWorst(report) takes the most lifted rep and, of those with the least lift, the deepest', () => {
  expect([bestAndWorst({ reps })?.best.index, bestAndWorst({ reps })?.worst?.index]).toEqual([1, 3]);
});

test('bestAndWorst(report) has no worst of one rep, and nothing of reps that were not measured', () => {
  expect(bestAndWorst({ reps: reps.slice(0, 1) })?.worst).toBeNull();
  expect(bestAndWorst({ reps: reps.slice(3) })).toBeNull();
});
