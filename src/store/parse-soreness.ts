import { SORENESS_MOMENTS, type Soreness } from '../core/vocabulary/soreness.ts';
import { oneOf, type Parsed, type Parser, parsedBy, record, refuse, text, time, within } from './parsers.ts';

const DAY = /^\d{4}-\d{2}-\d{2}$/;

const day: Parser<string> = (value, at) => {
  const written = text(value, at);
  return DAY.test(written) && !Number.isNaN(Date.parse(written)) ? written : refuse(at, 'a day');
};

const soreness = record<Soreness>({
  id: text,
  day,
  moment: oneOf(SORENESS_MOMENTS),
  level: within(0, 10),
  changedAt: time,
});

/** A stored entry of soreness, or the first thing about it that is not as it should be. */
export const parseSoreness = (value: unknown): Parsed<Soreness> => parsedBy(soreness, value, 'soreness');
