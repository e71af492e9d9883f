import { msg, str } from '@lit/localize';
import type { Difference, TagComparison } from '../core/history/compare-tag.ts';
import { inNumber, inSignedNumber } from './in-number.ts';
import { plural } from './plural.ts';

/** A measure of a comparison: its name and a sentence of what came out. */
export interface ComparedMeasure {
  readonly name: string;
  readonly text: string;
  readonly isClear: boolean;
}

/** How a difference is written: `value` as it is, `signed` with its sign, both with their unit. */
interface Unit {
  readonly value: (value: number) => string;
  readonly signed: (value: number) => string;
}

const inDegrees: Unit = { value: (value) => `${inNumber(value)}°`, signed: (value) => `${inSignedNumber(value)}°` };
const inCentimetres: Unit = {
  value: (value) => msg(str`${inNumber(value, 1)} cm`),
  signed: (value) => msg(str`${inSignedNumber(value, 1)} cm`),
};
const inReps: Unit = { value: (value) => inNumber(value, 1), signed: (value) => inSignedNumber(value, 1) };

const inSets = (count: number): string =>
  plural(count, { one: msg(str`${inNumber(count)} set`), other: msg(str`${inNumber(count)} sets`) });

const differenceText = (told: Difference, { value, signed }: Unit): string => {
  switch (told.kind) {
    case 'too-few':
      return msg(
        str`Too few to tell: ${inSets(told.withTag)} with it, ${inSets(told.without)} without. Three of each are needed.`,
      );
    case 'no-clear-difference':
      return msg(
        str`No clear difference: ${value(told.withTag)} with it, ${value(told.without)} without (between ${signed(told.low)} and ${signed(told.high)}).`,
      );
    case 'clear':
      return msg(
        str`${signed(told.difference)} with it (likely between ${signed(told.low)} and ${signed(told.high)}): ${value(told.withTag)} instead of ${value(told.without)}.`,
      );
  }
  return told satisfies never;
};

const measure = (name: string, told: Difference, unit: Unit): ComparedMeasure => ({
  name,
  text: differenceText(told, unit),
  isClear: told.kind === 'clear',
});

/** What was different with a tag, measure by measure. */
export const comparedTagWords = ({ held, lift, depth, cleanReps }: TagComparison): readonly ComparedMeasure[] => [
  measure(msg('Depth held with the back on the pad'), held, inDegrees),
  measure(depth === null ? msg('Hip lift') : msg(str`Hip lift at about ${inNumber(depth)}°`), lift, inCentimetres),
  measure(msg('Clean reps'), cleanReps, inReps),
];
