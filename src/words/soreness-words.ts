import { msg, str } from '@lit/localize';
import type { SoreMornings, SoreTogether } from '../core/history/soreness-finding.ts';
import type { SorenessMoment } from '../core/vocabulary/soreness.ts';
import { inNumber } from './in-number.ts';
import { plural } from './plural.ts';

/** The question of a moment. */
export const sorenessQuestion = (moment: SorenessMoment): string => {
  switch (moment) {
    case 'before':
      return msg('Before you train: how sore is your back now?');
    case 'after':
      return msg('After training: how sore is your back now?');
    case 'next-morning':
      return msg('The morning after: how sore is your back now?');
  }
  return moment satisfies never;
};

/** A moment in a list. */
export const sorenessMomentWords = (moment: SorenessMoment): string => {
  switch (moment) {
    case 'before':
      return msg('before training');
    case 'after':
      return msg('after training');
    case 'next-morning':
      return msg('the morning after');
  }
  return moment satisfies never;
};

const mornings = ({ of }: SoreMornings): string =>
  plural(of, { one: msg(str`${inNumber(of)} morning`), other: msg(str`${inNumber(of)} mornings`) });

/** What went together, as counts; never why. */
export const sorenessFindingWords = ({ afterMany, otherwise, moreThan, from }: SoreTogether): readonly string[] => {
  const many = inNumber(moreThan);
  const others =
    otherwise.of === 0
      ? []
      : [msg(str`On other mornings after training: ${inNumber(otherwise.sore)} of ${mornings(otherwise)}.`)];
  return [
    msg(
      str`On ${inNumber(afterMany.sore)} of ${mornings(afterMany)} after more than ${many} reps past the line, your back was sore (${inNumber(from)} or more).`,
    ),
    ...others,
    msg('That they went together does not say what it came from.'),
  ];
};
