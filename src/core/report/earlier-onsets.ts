import type { Onset, SetSummary } from '../vocabulary/report.ts';
import type { SetPlace } from '../vocabulary/set-place.ts';
import { taughtHere } from './taught-here.ts';

/**
 * The onsets that the sets of this training found, from the same place, the first set's first. `now` in milliseconds
 * since 1970, `sets` newest first.
 */
export const earlierOnsets = (place: SetPlace, sets: readonly SetSummary[], now: number): readonly Onset[] =>
  taughtHere(place, sets, now)
    .flatMap(({ onset }) => onset ?? [])
    .reverse();
