import { msg, str } from '@lit/localize';
import type { Difference, GroupComparison, Pair } from '../core/history/compare-groups.ts';
import { inLength, inSignedLength } from './in-length.ts';
import { inNumber, inSignedNumber } from './in-number.ts';

/** A measure of a comparison: its name and a sentence of what came out. */
export interface ComparedMeasure {
  readonly name: string;
  readonly text: string;
  readonly isClear: boolean;
}

/** The sentences of one kind of comparison; what they are given is written out, with unit and sign. */
export interface ComparedSentences {
  readonly tooFew: (sets: Pair<number>) => string;
  readonly noClearDifference: (means: Pair<string>, low: string, high: string) => string;
  readonly clear: (difference: string, means: Pair<string>, low: string, high: string) => string;
}

/** How a difference is written: `value` as it is, `signed` with its sign, both with their unit and so many digits. */
interface Unit {
  readonly digits: number;
  readonly value: (value: number) => string;
  readonly signed: (value: number) => string;
}

const inDegrees: Unit = {
  digits: 0,
  value: (value) => `${inNumber(value)}°`,
  signed: (value) => `${inSignedNumber(value)}°`,
};
const inLengths: Unit = {
  digits: 1,
  value: (value) => inLength(value),
  signed: (value) => inSignedLength(value),
};
const inReps: Unit = { digits: 1, value: (value) => inNumber(value, 1), signed: (value) => inSignedNumber(value, 1) };

/** Nothing is clear whose interval is written with a zero at its end. */
const isClear = (told: Difference, { digits }: Unit): boolean => {
  const isZero = (value: number): boolean => Math.round(Math.abs(value) * 10 ** digits) === 0;
  return told.kind === 'clear' && !isZero(told.low) && !isZero(told.high);
};

const textOf = (told: Difference, unit: Unit, sentences: ComparedSentences): string => {
  const { value, signed } = unit;
  if (told.kind === 'too-few') return sentences.tooFew(told.sets);
  const means = { one: value(told.means.one), other: value(told.means.other) };
  const [low, high] = [signed(told.low), signed(told.high)];
  return isClear(told, unit)
    ? sentences.clear(signed(told.difference), means, low, high)
    : sentences.noClearDifference(means, low, high);
};

/** What was different between two groups of sets, measure by measure. */
export const comparedMeasures = (
  { held, lift, depth, cleanReps }: GroupComparison,
  sentences: ComparedSentences,
): readonly ComparedMeasure[] => {
  const measure = (name: string, told: Difference, unit: Unit): ComparedMeasure => ({
    name,
    text: textOf(told, unit, sentences),
    isClear: isClear(told, unit),
  });
  return [
    measure(msg('Depth held with the back on the pad'), held, inDegrees),
    measure(depth === null ? msg('Hip lift') : msg(str`Hip lift at about ${inNumber(depth)}°`), lift, inLengths),
    measure(msg('Clean reps'), cleanReps, inReps),
  ];
};
