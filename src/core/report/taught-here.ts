import type { SetSummary, Taught } from '../vocabulary/report.ts';
import type { SetPlace } from '../vocabulary/set-place.ts';
import { isSamePlace } from './is-same-place.ts';

/** One training: after that, another lifter may well have the same place. Milliseconds. */
const ONE_TRAINING = 3 * 60 * 60 * 1000;

/**
 * What the sets of this training that were filmed from the same place have taught, in the order of `sets` (newest
 * first). Of cameras only: when a file was filmed is not known, and the demo's lifter is somebody else. `now` in
 * milliseconds since 1970.
 */
export const taughtHere = (place: SetPlace, sets: readonly SetSummary[], now: number): readonly Taught[] =>
  sets.flatMap(({ sourceKind, createdAt, taught }) => {
    const age = now - Date.parse(createdAt);
    const isNow = sourceKind === 'camera' && age >= 0 && age <= ONE_TRAINING;
    return isNow && taught && isSamePlace(place, taught.place) ? [taught] : [];
  });
