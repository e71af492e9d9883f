import { describe, expect, test } from 'vitest';
import { trend } from '../../../src/core/history/trend.ts';
import { centimetres, degrees, kilograms } from '../../../src/core/vocabulary/units.ts';
import { builtSummary } from '../../builders/set-summary.ts';

const bottoms = (...pairs: [number, number][]) =>
  pairs.map(([depth, lift]) => ({ depth: degrees(depth), lift: centimetres(lift) }));

describe('trend', () => {
  test('trend(depth-held) is the deepest clean rep with the depth’s error, oldest first', () => {
    const sets = [
      builtSummary({ id: 'new', createdAt: '2026-11-22T13:10:00.000Z', figures: { held: degrees(101) } }),
      builtSummary({ id: 'old', createdAt: '2026-11-02T13:10:00.000Z', figures: { depthSigma: degrees(3) } }),
    ];
    expect(trend('depth-held', sets).points).toEqual([
      { setId: 'old', at: '2026-11-02T13:10:00.000Z', value: 98, low: 95, high: 101, isFloor: false },
      { setId: 'new', at: '2026-11-22T13:10:00.000Z', value: 101, low: 97, high: 105, isFloor: false },
    ]);
  });

  test('trend(depth-held) calls a depth a floor where no rep lifted: more was not tried', () => {
    expect(trend('depth-held', [builtSummary({ liftedReps: 0 })]).points[0]?.isFloor).toBe(true);
  });

  test('trend leaves out the demo, sets without a clean rep and sets with hardly a measured rep', () => {
    const sets = [
      builtSummary({ sourceKind: 'demo' }),
      builtSummary({ figures: { held: null } }),
      builtSummary({ figures: { measuredReps: 2 } }),
    ];
    expect(trend('depth-held', sets).points).toEqual([]);
    expect(trend('clean-reps', sets.slice(2)).points).toEqual([]);
  });

  test('trend(lift-at-depth) compares reps of one depth alone: a deeper set does not look worse', () => {
    const shallow = bottoms([95, 0.4], [96, 0.5], [94, 0.6]);
    const deep = bottoms([95, 0.5], [96, 0.5], [108, 4], [109, 5]);
    const { points, depth } = trend('lift-at-depth', [
      builtSummary({ id: 'deep', figures: { bottoms: deep } }),
      builtSummary({ id: 'shallow', figures: { bottoms: shallow } }),
    ]);
    expect(depth).toBe(96);
    expect(points.map(({ setId, value }) => [setId, value])).toEqual([
      ['shallow', 0.5],
      ['deep', 0.5],
    ]);
    expect((points[0]?.value ?? 0) - (points[0]?.low ?? 0)).toBeCloseTo(Math.hypot(0.6, 0.0816 / Math.sqrt(3)), 3);
  });

  test('trend(clean-reps) says by how many the reps that were not measured could change it', () => {
    const set = builtSummary({ repCount: 10, figures: { measuredReps: 8, cleanReps: 6 } });
    expect(trend('clean-reps', [set]).points[0]).toMatchObject({ value: 6, low: 6, high: 8, isFloor: true });
    expect(trend('clean-reps', [builtSummary()]).points[0]?.isFloor).toBe(false);
  });

  test('trend(clean-load) takes loads of clean sets alone', () => {
    const clean = { repCount: 8, liftedReps: 0 };
    const figures = { cleanReps: 8, pastLine: 0 };
    const log = { load: kilograms(100) };
    const sets = [
      builtSummary({ id: 'clean', ...clean, figures, log }),
      builtSummary({ id: 'past', ...clean, figures: { ...figures, pastLine: 1 }, log }),
      builtSummary({ id: 'lifted', log }),
      builtSummary({ id: 'unsaid', ...clean, figures }),
    ];
    expect(trend('clean-load', sets).points.map(({ setId, value }) => [setId, value])).toEqual([['clean', 100]]);
  });
});
