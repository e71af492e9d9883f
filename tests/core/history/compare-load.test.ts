import { describe, expect, test } from 'vitest';
import { compareLoad } from '../../../src/core/history/compare-load.ts';
import { degrees, kilograms } from '../../../src/core/vocabulary/units.ts';
import { builtSummary } from '../../builders/set-summary.ts';

const set = (load: number | null, held = 95, more: object = {}) =>
  builtSummary({
    id: `${load} ${held}`,
    figures: { held: degrees(held) },
    log: { machineId: 'm', load: load === null ? null : kilograms(load), changedAt: '2026-11-22T14:00:00.000Z' },
    ...more,
  });

describe('compareLoad', () => {
  test('compareLoad(machine) tells what is different in the heavier half, and where the halves part', () => {
    const lighter = [80, 90, 90, 100].map((load) => set(load, 104));
    const heavier = [120, 110, 120, 130].map((load) => set(load, 94));
    expect(compareLoad('m', [...heavier, ...lighter])).toMatchObject({
      from: 110,
      upTo: 100,
      held: { kind: 'clear', difference: -10, means: { one: 94, other: 104 }, sets: { one: 4, other: 4 } },
    });
  });

  test('compareLoad(machine) never parts equal loads', () => {
    const told = compareLoad(
      'm',
      [100, 100, 100, 100, 100, 120].map((load) => set(load)),
    );
    expect(told).toMatchObject({ from: 120, upTo: 100, held: { kind: 'too-few', sets: { one: 1, other: 5 } } });
  });

  test('compareLoad(machine) is null where its own sets say fewer than two loads', () => {
    const others = [
      set(200, 95, { log: { ...set(200).log, machineId: 'n' } }),
      set(210, 95, { sourceKind: 'demo' }),
      set(null),
    ];
    expect(compareLoad('m', [...others, set(100), set(100)])).toBeNull();
    expect(compareLoad('m', [])).toBeNull();
  });
});
