import { expect, test } from 'vitest';
import { degrees } from '../../../src/core/vocabulary/units.ts';
import { depthRange } from '../../../src/ui/review/depth-range.ts';
import { builtReport } from '../../builders/set-report.ts';

const repsOf = (...depths: (number | null)[]) => {
  const [rep] = builtReport().reps;
  if (!rep) throw new Error('the built report has no reps');
  return depths.map((depth) => ({ ...rep, depth: depth === null ? null : degrees(depth) }));
};

test('depthRange(reps) gives median and ends of what was measured', () => {
  expect(depthRange(repsOf(111, 98, null, 104))).toBe('median 104°, from 98° to 111°');
  expect(depthRange(repsOf(100, 104, 90, 120))).toBe('median 102°, from 90° to 120°');
});

test('depthRange(reps) needs no range for one rep, and says when there is none', () => {
  expect(depthRange(repsOf(100))).toBe('100°');
  expect(depthRange(repsOf(null))).toBe('not measured');
});
