import { msg, str } from '@lit/localize';
import { inNumber } from './in-number.ts';
import { plural } from './plural.ts';

/** "1 set", "12 sets". */
export const inSets = (count: number): string =>
  plural(count, { one: msg(str`${inNumber(count)} set`), other: msg(str`${inNumber(count)} sets`) });
