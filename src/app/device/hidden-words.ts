import { msg, str } from '@lit/localize';
import type { Notice } from '../../core/vocabulary/notice.ts';
import type { Milliseconds } from '../../core/vocabulary/units.ts';

/** In words, for the live view and as a note of the report. */
export const hiddenWords = (away: Milliseconds): Notice => ({
  short: msg(str`Padline was out of sight for ${duration(away)}`),
  more: msg(
    'A web page in the background gets no camera pictures: what was done meanwhile is not measured. Keep Padline on the screen during a set.',
  ),
});

/** Whole seconds to a minute and a half, whole minutes beyond; never "0 s". */
const duration = (time: Milliseconds): string => {
  const seconds = Math.max(1, Math.round(time / 1000));
  return seconds <= 90 ? `${seconds} s` : `${Math.round(seconds / 60)} min`;
};
