import { expect, test } from 'vitest';
import { degrees } from '../../../src/core/vocabulary/units.ts';
import { setLine } from '../../../src/ui/home/set-line.ts';
import { builtSummary } from '../../builders/set-summary.ts';

const summary = builtSummary({ deepest: degrees(111.6) });

test('setLine(summary) counts the reps and names the deepest', () => {
  expect(setLine(summary)).toBe('8 reps, deepest 112°');
});

test('setLine(summary) says that a depth was not measured rather than 0', () => {
  expect(setLine({ ...summary, repCount: 1, deepest: null })).toBe('1 rep, depth not measured');
});
