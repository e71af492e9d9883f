import { msg, str } from '@lit/localize';
import { inNumber } from './in-number.ts';
import { plural } from './plural.ts';

/** "1 rep", "2 reps". */
export const inReps = (count: number): string =>
  plural(count, { one: msg(str`${inNumber(count)} rep`), other: msg(str`${inNumber(count)} reps`) });
