import type { Onset, SetSummary } from '../vocabulary/report.ts';
import type { SetPlace } from '../vocabulary/set-place.ts';
import { taughtHere } from './taught-here.ts';

/**
 * The lifter's onset as the newest set of this training that was filmed from the same place and found one; null when
 * there is none. A set that went less deep, and therefore found none, does not take back what the one before it taught.
 * `now` in milliseconds since 1970, `sets` newest first.
 */
export const knownOnset = (place: SetPlace, sets: readonly SetSummary[], now: number): Onset | null =>
  taughtHere(place, sets, now).find(({ onset }) => onset)?.onset ?? null;
