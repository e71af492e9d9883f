import { msg, str } from '@lit/localize';
import type { NextStop } from '../core/history/next-stop.ts';
import { inNumber, inNumberUpTo } from './in-number.ts';

/** "a hand's width higher", "half a hand's width higher"; in halves. */
const higherWords = (hands: number | null): string => {
  if (hands === null) return msg('a little higher');
  if (hands === 0.5) return msg('half a hand’s width higher');
  if (hands === 1) return msg('a hand’s width higher');
  return msg(str`${inNumberUpTo(hands, 1)} hand widths higher`);
};

/** What goes with the one number for the next set; the number itself is beside it. */
export const nextStopHint = (stop: NextStop): string => {
  switch (stop.kind) {
    case 'higher':
      return higherWords(stop.hands);
    case 'keep':
      return msg('as in this set');
    case 'unknown':
      return msg('the depth could not be seen');
  }
  return stop satisfies never;
};

/** The same as a sentence: "Stop at 96 degrees: a hand's width higher." */
export const nextStopWords = (stop: NextStop): string => {
  switch (stop.kind) {
    case 'higher':
      return msg(str`Stop at ${inNumber(stop.at)} degrees: ${higherWords(stop.hands)}.`);
    case 'keep':
      return msg(str`Stop at ${inNumber(stop.at)} degrees, as in this set.`);
    case 'unknown':
      return msg('Where to stop is not known: the depth could not be seen.');
  }
  return stop satisfies never;
};
