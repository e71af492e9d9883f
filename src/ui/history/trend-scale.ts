import { scaleLinear } from 'd3-scale';
import type { TrendMeasure, TrendPoint } from '../../core/history/trend.ts';
import { inReadersUnit } from '../../words/in-length.ts';
import { inWeightUnit, type WeightUnits } from '../home/machine-weight.ts';

/** Scale and ticks of a trend, in the unit that is read: ticks at round kilograms would be odd pounds. */
export interface TrendScale {
  /** How many of that unit are one of the unit that is kept. */
  readonly perUnit: number;
  readonly domain: readonly number[];
  readonly ticks: readonly number[];
}

const TICKS = 5;

const perUnitOf = (measure: TrendMeasure, units: WeightUnits): number => {
  switch (measure) {
    case 'lift-at-depth':
      return inReadersUnit(1);
    case 'clean-load':
      return inWeightUnit(1, units);
    case 'depth-held':
    case 'clean-reps':
      return 1;
  }
  return measure satisfies never;
};

/** So many steps of one can be told apart as they are written; ticks between them would be written alike. */
const STEPS: Readonly<Record<TrendMeasure, number>> = {
  'depth-held': 1,
  'lift-at-depth': 10,
  'clean-reps': 1,
  'clean-load': 10,
};

const FROM_ZERO: readonly TrendMeasure[] = ['clean-reps', 'lift-at-depth'];

export const trendScale = (
  measure: TrendMeasure,
  points: readonly Pick<TrendPoint, 'low' | 'high'>[],
  units: WeightUnits,
): TrendScale => {
  const perUnit = perUnitOf(measure, units);
  const ends = [...points.flatMap(({ low, high }) => [low, high]), ...(FROM_ZERO.includes(measure) ? [0] : [])];
  const [low, high] = [Math.min(...ends) * perUnit, Math.max(...ends) * perUnit];
  const isWritten = (tick: number): boolean => {
    const steps = tick * STEPS[measure];
    return Math.abs(steps - Math.round(steps)) < 1e-6;
  };
  const written = (domain: readonly number[]): TrendScale => {
    const scale = scaleLinear().domain(domain).nice(TICKS);
    return { perUnit, domain: scale.domain(), ticks: scale.ticks(TICKS).filter(isWritten) };
  };
  const scale = written([low, high]);
  // Of one value, or of several that are written alike: room for what is written below and above.
  return scale.ticks.length > 1
    ? scale
    : written([
        Math.floor(low * STEPS[measure] - 1) / STEPS[measure],
        Math.ceil(high * STEPS[measure] + 1) / STEPS[measure],
      ]);
};
