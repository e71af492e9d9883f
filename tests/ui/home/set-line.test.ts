import { expect, test } from 'vitest';
import type { SetSummary } from '../../../src/core/vocabulary/report.ts';
import { degrees } from '../../../src/core/vocabulary/units.ts';
import { setLine } from '../../../src/ui/home/set-line.ts';

const summary: SetSummary = {
  id: 'set-1',
  createdAt: '2026-11-22T13:10:00.000Z',
  sourceKind: 'camera',
  sourceName: null,
  repCount: 8,
  liftedReps: 2,
  deepest: degrees(111.6),
};

test('setLine(summary) counts the reps and names the deepest', () => {
  expect(setLine(summary)).toBe('8 reps, deepest 112°');
});

test('setLine(summary) says that a depth was not measured rather than 0', () => {
  expect(setLine({ ...summary, repCount: 1, deepest: null })).toBe('1 rep, depth not measured');
});
