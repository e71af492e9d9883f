import { msg, str } from '@lit/localize';
import type { TrendMeasure } from '../core/history/trend.ts';
import type { TrendChange } from '../core/history/trend-change.ts';
import type { Degrees } from '../core/vocabulary/units.ts';
import { inLength, inSignedLength } from './in-length.ts';
import { inNumber, inSignedNumber } from './in-number.ts';

/** A measure's name above its chart. */
export const trendTitle = (measure: TrendMeasure): string => {
  switch (measure) {
    case 'depth-held':
      return msg('Depth held with the back on the pad');
    case 'lift-at-depth':
      return msg('Hip lift at equal depth');
    case 'clean-reps':
      return msg('Clean reps per set');
    case 'clean-load':
      return msg('Load of clean sets');
  }
  return measure satisfies never;
};

/** What its points are. `depth` is the one at which lifts are compared. */
export const trendMeaning = (measure: TrendMeasure, depth: Degrees | null): string => {
  switch (measure) {
    case 'depth-held':
      return msg('The deepest clean rep of each set. Deeper is no aim: it shows where your hips stay down.');
    case 'lift-at-depth':
      return depth === null
        ? msg('How far the hips came off the pad at the same depth.')
        : msg(str`How far the hips came off the pad in reps of about ${inNumber(depth)}°. Less is better.`);
    case 'clean-reps':
      return msg('Whole reps with the back on the pad.');
    case 'clean-load':
      return msg('Only sets of five or more reps, all clean and none past the line.');
  }
  return measure satisfies never;
};

/** Why a value is only "at least". */
export const trendFloorWords = (measure: TrendMeasure): string =>
  measure === 'clean-reps'
    ? msg('at least: not every rep could be measured')
    : msg('at least: the hips never left the pad');

/** A value with its unit; `weight` writes kilograms in the lifter's unit. */
export type WeightWriter = (kilograms: number) => string;

export const trendValue = (measure: TrendMeasure, value: number, weight: WeightWriter): string => {
  switch (measure) {
    case 'depth-held':
      return `${inNumber(value)}°`;
    case 'lift-at-depth':
      return inLength(value);
    case 'clean-reps':
      return inNumber(value);
    case 'clean-load':
      return weight(value);
  }
  return measure satisfies never;
};

const signedValue = (measure: TrendMeasure, value: number, weight: WeightWriter): string => {
  switch (measure) {
    case 'depth-held':
      return `${inSignedNumber(value, 1)}°`;
    case 'lift-at-depth':
      return inSignedLength(value);
    case 'clean-reps':
      return inSignedNumber(value, 1);
    case 'clean-load':
      return value < 0 ? `−${weight(-value)}` : `+${weight(value)}`;
  }
  return measure satisfies never;
};

/** Written with one digit, a bound of "0.0" would say that there may be no change at all. */
const rounds = (value: number): boolean => Math.round(Math.abs(value) * 10) === 0;

/** How it changed, and how sure that is. */
export const trendChangeWords = (measure: TrendMeasure, change: TrendChange, weight: WeightWriter): string => {
  switch (change.kind) {
    case 'too-few':
      return msg('Too few training days yet to tell a change; six are needed.');
    case 'no-clear-change':
      return msg('No clear change over this time.');
    case 'clear': {
      if (rounds(change.low) || rounds(change.high)) return msg('No clear change over this time.');
      const [by, low, high] = [change.perMonth, change.low, change.high].map((value) =>
        signedValue(measure, value, weight),
      );
      return msg(str`About ${by} a month (likely between ${low} and ${high}).`);
    }
  }
  return change satisfies never;
};
