import type { SetSummary, Taught } from '../vocabulary/report.ts';
import type { SetPlace } from '../vocabulary/set-place.ts';
import { TRAINING_GAP } from '../vocabulary/training.ts';
import { isSamePlace } from './is-same-place.ts';

/**
 * What the sets of this training that were filmed from the same place have taught, in the order of `sets` (newest
 * first). Of cameras only: when a file was filmed is not known, and the demo's lifter is somebody else. `now` in
 * milliseconds since 1970.
 */
export const taughtHere = (place: SetPlace, sets: readonly SetSummary[], now: number): readonly Taught[] =>
  sets.flatMap(({ sourceKind, createdAt, taught }) => {
    const age = now - Date.parse(createdAt);
    const isNow = sourceKind === 'camera' && age >= 0 && age <= TRAINING_GAP;
    return isNow && taught && isSamePlace(place, taught.place) ? [taught] : [];
  });
