import { type Kilograms, kilograms } from '../../core/vocabulary/units.ts';
import { inNumberUpTo } from '../../words/in-number.ts';
import { numberOf } from '../../words/number-of.ts';

export type WeightUnits = 'metric' | 'imperial';

const POUND = 0.45359237;
/** No sled weighs more; a typing error is likelier. Kilograms. */
const MOST = 500;

const perUnit = (units: WeightUnits): number => (units === 'metric' ? 1 : POUND);

export const weightUnit = (units: WeightUnits): string => (units === 'metric' ? 'kg' : 'lb');

/** A weight as a number of the lifter's unit. */
export const inWeightUnit = (weight: number, units: WeightUnits): number => weight / perUnit(units);

/** The weight to write into a field, to a tenth, without its unit; '' where there is none. */
export const weightText = (weight: Kilograms | null, units: WeightUnits): string =>
  weight === null ? '' : inNumberUpTo(inWeightUnit(weight, units), 1);

/** What was written, with comma or point; null where it is no weight. */
export const weightOf = (text: string, units: WeightUnits): Kilograms | null => {
  const weight = (numberOf(text) ?? Number.NaN) * perUnit(units);
  return weight >= 0 && weight <= MOST ? kilograms(weight) : null;
};
