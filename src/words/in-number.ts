import { regionInUse } from './language-in-use.ts';
import { numberFormat } from './number-format.ts';

/** `Intl` would write the zero that is left of a small negative as "-0". */
const withoutMinusZero = (value: number, digits: number): number => {
  const steps = 10 ** digits;
  return Math.round(value * steps) === 0 ? 0 : value;
};

/** "1.5", or "1,5" where one writes so: always that many digits after the decimal mark; none: a whole number. */
export const inNumber = (value: number, digits = 0, region: string = regionInUse()): string =>
  numberFormat(region, { minimumFractionDigits: digits, maximumFractionDigits: digits }).format(
    withoutMinusZero(value, digits),
  );

/** The same without zeros at its end, "2" and "2.5", and without marks between thousands: it may be written into a field. */
export const inNumberUpTo = (value: number, digits: number): string =>
  numberFormat(regionInUse(), { maximumFractionDigits: digits, useGrouping: false }).format(
    withoutMinusZero(value, digits),
  );

/** The same with its sign, "+1.5" or "-2"; what rounds to 0 has none. */
export const inSignedNumber = (value: number, digits = 0): string =>
  numberFormat(regionInUse(), {
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
    signDisplay: 'exceptZero',
  }).format(value);
