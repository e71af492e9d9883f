import { describe, expect, test } from 'vitest';
import { setFigures } from '../../../src/core/report/set-figures.ts';
import { summaryOf } from '../../../src/core/report/set-summary.ts';
import type { LiftClass } from '../../../src/core/vocabulary/report.ts';
import { emptyLog } from '../../../src/core/vocabulary/set-log.ts';
import { degrees, pixels } from '../../../src/core/vocabulary/units.ts';
import { builtReport } from '../../builders/set-report.ts';

const [first] = builtReport().reps;
if (!first) throw new Error('the built report has reps');
const repsOfClasses = (...classes: LiftClass[]) => classes.map((liftClass) => ({ ...first, liftClass }));

describe('summaryOf', () => {
  test('summaryOf(report) carries what the list of sets shows', () => {
    expect(summaryOf(builtReport())).toEqual({
      id: 'set-1',
      createdAt: '2026-11-22T13:10:00.000Z',
      sourceKind: 'demo',
      sourceName: 'demo.mp4',
      repCount: 4,
      liftedReps: 1,
      deepest: degrees(108.9),
      figures: setFigures(builtReport()),
      log: emptyLog('set-1'),
    });
  });

  test('summaryOf(report, log) carries what was said of it', () => {
    const log = { ...emptyLog('set-1'), note: 'easy' };
    expect(summaryOf(builtReport(), log).log).toBe(log);
  });

  test('summaryOf(report) carries what the set teaches later ones, and nothing where it teaches nothing', () => {
    const resting = { hip: { x: 560, y: -520 }, thigh: pixels(150) };
    const report = builtReport({ setup: { ...builtReport().setup, resting } });
    expect(summaryOf(report).taught).toMatchObject({ onset: report.onset, place: { resting } });
    expect(summaryOf(builtReport())).not.toHaveProperty('taught');
  });

  test('summaryOf(report) counts clear and large lifts, and neither slight nor unmeasured ones', () => {
    const reps = repsOfClasses('none', 'slight', 'clear', 'large', 'not-measured');
    expect(summaryOf(builtReport({ reps })).liftedReps).toBe(2);
  });

  test('summaryOf(report) has no deepest depth when none was measured, and none for no reps', () => {
    const reps = [{ ...first, depth: null }];
    expect(summaryOf(builtReport({ reps })).deepest).toBeNull();
    expect(summaryOf(builtReport({ reps: [] }))).toMatchObject({ repCount: 0, liftedReps: 0, deepest: null });
  });

  test('summaryOf(report) keeps a depth of zero or below, which was measured', () => {
    const reps = [
      { ...first, depth: degrees(-2) },
      { ...first, depth: degrees(0) },
    ];
    expect(summaryOf(builtReport({ reps })).deepest).toBe(0);
  });

  test('summaryOf(report) names no source for a camera', () => {
    const { name: _, ...source } = builtReport().source;
    expect(summaryOf(builtReport({ source: { ...source, kind: 'camera' } }))).toMatchObject({
      sourceKind: 'camera',
      sourceName: null,
    });
  });
});
