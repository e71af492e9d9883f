import { afterEach, expect, test } from 'vitest';
import type { TrendMeasure } from '../../../src/core/history/trend.ts';
import { trendScale } from '../../../src/ui/history/trend-scale.ts';
import { useUnits } from '../../../src/words/units-in-use.ts';

afterEach(() => useUnits('metric'));

const ticksOf = (measure: TrendMeasure, units: 'metric' | 'imperial', low: number, high: number) => {
  useUnits(units);
  return trendScale(measure, [{ low, high }], units).ticks;
};

test('trendScale(loads) has its ticks at round kilograms or at round pounds, as they are read', () => {
  expect(ticksOf('clean-load', 'metric', 60, 100)).toEqual([60, 70, 80, 90, 100]);
  expect(ticksOf('clean-load', 'imperial', 60, 100)).toEqual([120, 140, 160, 180, 200, 220, 240]);
});

test('trendScale(lifts) begins at none and has its ticks at round inches for who reads inches', () => {
  expect(ticksOf('lift-at-depth', 'imperial', 0.5, 2.4)).toEqual([0, 0.2, 0.4, 0.6, 0.8, 1]);
});

test('trendScale(what hardly differs) has no two ticks that would be written alike', () => {
  expect(ticksOf('depth-held', 'metric', 96.2, 98.1)).toEqual([96, 97, 98]);
  expect(ticksOf('lift-at-depth', 'metric', 0, 0.2)).toEqual([0, 0.1, 0.2]);
});

test.each([
  ['clean-load', 'imperial', 100, 100],
  ['clean-load', 'metric', 100, 100],
  ['depth-held', 'metric', 92.3, 92.6],
  ['depth-held', 'metric', 92, 92],
  ['clean-reps', 'metric', 0, 0],
] as const)(
  'trendScale(%s in %s, all from %f to %f) still has numbers on its axis, around what there is',
  (measure, units, low, high) => {
    useUnits(units);
    const { ticks, domain, perUnit } = trendScale(measure, [{ low, high }], units);
    expect(ticks.length).toBeGreaterThan(1);
    const [from = Number.NaN, to = Number.NaN] = domain;
    expect(from).toBeLessThanOrEqual(low * perUnit);
    expect(to).toBeGreaterThanOrEqual(high * perUnit);
    expect(from).toBeLessThan(to);
  },
);
