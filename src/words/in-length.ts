import { msg, str } from '@lit/localize';
import type { Centimetres } from '../core/vocabulary/units.ts';
import type { UnitSystem } from '../core/vocabulary/view-wish.ts';
import { inNumber, inSignedNumber } from './in-number.ts';
import { unitsInUse } from './units-in-use.ts';

/** Centimetres per inch. */
export const INCH = 2.54;

/** So many centimetres as a number of the reader's unit. */
export const inReadersUnit = (length: number, units: UnitSystem = unitsInUse()): number =>
  units === 'metric' ? length : length / INCH;

/** And back: a number of the reader's unit in centimetres. */
export const fromReadersUnit = (number: number): number => (unitsInUse() === 'metric' ? number : number * INCH);

/** What a lift is told to: about half a centimetre, for no more is known. */
const LIFT_STEP: Readonly<Record<UnitSystem, number>> = { metric: 0.5, imperial: 0.2 };

/** A lift as a number of the reader's unit, no finer than it is known. */
export const nearestLift = (lift: Centimetres, units: UnitSystem = unitsInUse()): number =>
  Math.round(inReadersUnit(lift, units) / LIFT_STEP[units]) * LIFT_STEP[units];

/** As they are written where no sentence is made: the same in every language. */
export const LENGTH_UNIT: Readonly<Record<UnitSystem, string>> = { metric: 'cm', imperial: 'in' };

const withUnit = (number: string): string =>
  unitsInUse() === 'metric' ? msg(str`${number} cm`) : msg(str`${number} in`);

/** "1.5 cm" or "0.6 in", with so many digits. */
export const inLength = (length: Centimetres | number, digits = 1): string =>
  withUnit(inNumber(inReadersUnit(length), digits));

/** A difference of half a millimetre is not written as none: whether it is one must not hang on the unit. */
const DIGITS_OF_DIFFERENCE: Readonly<Record<UnitSystem, number>> = { metric: 1, imperial: 2 };

/** A difference with its sign, "+1.5 cm" or "+0.59 in"; what rounds to 0 has none. */
export const inSignedLength = (length: Centimetres | number, digits = DIGITS_OF_DIFFERENCE[unitsInUse()]): string =>
  withUnit(inSignedNumber(inReadersUnit(length), digits));
