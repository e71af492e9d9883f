import { viewForbids } from '../coaching/lift-unknown.ts';
import { poolOnset } from '../coaching/pool-onset.ts';
import type { Onset } from '../vocabulary/report.ts';
import { type Track, viewOf } from './track-state.ts';

/**
 * What the set's own reps have taught until now: the onset as a range, or how deep none was seen. null where the view
 * forbids any word about lift.
 */
export const onsetSoFar = (track: Track): Onset | null => {
  if (viewForbids(viewOf(track))) return null;
  const { reps, setup } = track;
  const pooled = poolOnset(reps.learned, reps.bottoms);
  // What this set has seen from an earlier view stays, until this one knows better.
  const earlier = setup.ownOnset ? setup.knownOnset : null;
  return pooled.kind === 'found' ? pooled : (earlier ?? pooled);
};
