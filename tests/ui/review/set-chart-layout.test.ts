import { expect, test } from 'vitest';
import { degrees } from '../../../src/core/vocabulary/units.ts';
import { setChartLayout } from '../../../src/ui/review/set-chart-layout.ts';
import { builtReport } from '../../builders/set-report.ts';

const report = builtReport({ depthLimit: degrees(103) });
const layout = setChartLayout({ ...report, width: 600, em: 14 });

test('setChartLayout(input) puts a deeper rep further down, and the limit between those within and beyond', () => {
  const [first, second, third] = layout.marks;
  expect(first?.depthY).toBeLessThan(second?.depthY ?? 0);
  expect(second?.depthY).toBeLessThan(third?.depthY ?? 0);
  expect(layout.limitY).toBeGreaterThan(first?.depthY ?? 0);
  expect(layout.limitY).toBeLessThan(second?.depthY ?? 0);
  expect(layout.marks.map(({ overLimit }) => overLimit)).toEqual([false, true, true, false]);
});

test('setChartLayout(input) has no place for what was not measured', () => {
  expect(layout.marks.at(-1)).toMatchObject({ depthY: null, liftY: null });
  expect(layout.depthPath).not.toContain('NaN');
});

test('setChartLayout(input) keeps everything inside the width, and the reps in order', () => {
  const places = layout.marks.map(({ x }) => x);
  expect(places).toEqual([...places].sort((a, b) => a - b));
  expect(Math.min(...places)).toBeGreaterThan(layout.left);
  expect(Math.max(...places)).toBeLessThan(layout.right);
  expect(layout.right).toBeLessThanOrEqual(600);
});

test('setChartLayout(input) labels fewer reps when there is no room for all', () => {
  const reps = Array.from({ length: 40 }, (_, index) => ({ ...report.reps[0], index: index + 1 }));
  const narrow = setChartLayout({ ...report, reps: reps as typeof report.reps, width: 300, em: 14 });
  const labelled = narrow.marks.filter((mark) => mark.labelled).length;
  expect(labelled).toBeGreaterThan(2);
  expect(labelled).toBeLessThan(20);
});

test('setChartLayout(input) marks the onset as a band, deeper end below', () => {
  expect(layout.onset?.top).toBeLessThan(layout.onset?.bottom ?? 0);
  const unseen = { ...report, onset: { kind: 'none-seen', downTo: null } as const, width: 600, em: 14 };
  expect(setChartLayout(unseen).onset).toBeNull();
});
