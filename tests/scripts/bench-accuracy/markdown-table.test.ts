import { describe, expect, test } from 'vitest';
import { markdownTable, type Totals } from '../../../scripts/bench-accuracy/markdown-table.mjs';

const totals: Totals = {
  repCountExact: '14/15',
  depthMaeDeg: 3.398,
  depthWithinSetMaeDeg: 0.535,
  liftMaeCm: 0.569,
  hipToPadChangeMaeDeg: 0.771,
  liftedSensitivity: 0.68,
  cleanSpecificity: 0.983,
  liftedAbstained: 2,
  cleanAbstained: 0,
  falseLiftAlertsPer12CleanReps: 0.61,
  alertDelayMsP50: 233.3,
  onsetFound: '7/9',
  onsetMaeDeg: null,
  onsetInvented: 0,
};

const cellsOf = (line: string | undefined): readonly string[] =>
  (line ?? '')
    .split('|')
    .slice(1, -1)
    .map((cell) => cell.trim());

describe('markdownTable', () => {
  const lines = markdownTable('thunder', [
    { name: 'all parts', totals },
    { name: 'without rotation', totals: { ...totals, depthMaeDeg: 5 } },
  ]).split('\n');

  test('markdownTable(first, rows) has a heading, a rule and a line per row, all of the same width', () => {
    expect(lines).toHaveLength(4);
    expect(new Set(lines.map((line) => cellsOf(line).length)).size).toBe(1);
    expect(cellsOf(lines[0])[0]).toBe('thunder');
    expect(cellsOf(lines[3])[0]).toBe('without rotation');
  });

  test('markdownTable(first, rows) puts each figure under its heading, rounded, and a dash where there is none', () => {
    const row = Object.fromEntries(cellsOf(lines[0]).map((heading, i) => [heading, cellsOf(lines[2])[i]]));
    expect(row).toMatchObject({
      'counts exact': '14/15',
      'depth MAE °': '3.4',
      'lift MAE cm': '0.57',
      sensitivity: '68 %',
      'not measured, lifted / clean': '2 / 0',
      'alert delay p50 ms': '233',
      'onset found': '7/9',
      'onset error °': '-',
    });
  });
});
