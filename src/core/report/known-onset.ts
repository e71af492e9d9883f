import type { Onset, SetSummary } from '../vocabulary/report.ts';
import type { SetPlace } from '../vocabulary/set-place.ts';
import { isSamePlace } from './is-same-place.ts';

/** One training: after that, another lifter may well have the same place. Milliseconds. */
const ONE_TRAINING = 3 * 60 * 60 * 1000;

/**
 * The lifter's onset as the newest set of this training that was filmed from the same place and found one; null when
 * there is none. A set that went less deep, and therefore found none, does not take back what the one before it taught.
 * Of cameras only: when a file was filmed is not known, and the demo's lifter is somebody else. `now` in milliseconds
 * since 1970, `sets` newest first.
 */
export const knownOnset = (place: SetPlace, sets: readonly SetSummary[], now: number): Onset | null => {
  const teaching = sets.find(({ sourceKind, createdAt, taught }) => {
    const age = now - Date.parse(createdAt);
    return sourceKind === 'camera' && age >= 0 && age <= ONE_TRAINING && taught && isSamePlace(place, taught.place);
  });
  return teaching?.taught?.onset ?? null;
};
