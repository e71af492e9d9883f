import { msg, str } from '@lit/localize';
import type { Notice } from '../core/vocabulary/notice.ts';
import type { VideoTotal } from '../core/vocabulary/set-video.ts';
import { inMegabytes } from './in-megabytes.ts';
import { inNumber } from './in-number.ts';
import { plural } from './plural.ts';

/** How much room the videos take; null: there are none. */
export const videoTotalWords = ({ count, bytes }: VideoTotal): Notice | null => {
  if (count === 0) return null;
  const size = inMegabytes(bytes);
  const number = inNumber(count);
  return {
    short: plural(count, {
      one: msg(str`${number} video takes ${size}`),
      other: msg(str`${number} videos take ${size}`),
    }),
    more: msg('On this device only. Each can be deleted in the report of its set, and goes with it.'),
  };
};
