import type { Soreness, SorenessMoment } from '../core/vocabulary/soreness.ts';

/** How a day goes: the morning after another training, then before and after this one. */
const ORDER: Readonly<Record<SorenessMoment, number>> = { 'next-morning': 0, before: 1, after: 2 };

const placeOf = ({ day, moment, changedAt, id }: Soreness): string => [day, ORDER[moment], changedAt, id].join(' ');

/** The order in which soreness is listed, what was felt last first. */
export const newestDayFirst = (entries: readonly Soreness[]): readonly Soreness[] =>
  [...entries].sort((a, b) => (placeOf(a) < placeOf(b) ? 1 : -1));
