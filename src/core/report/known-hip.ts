import type { KnownHip } from '../vocabulary/known-hip.ts';
import type { ModelName, SetSummary } from '../vocabulary/report.ts';
import type { SetPlace } from '../vocabulary/set-place.ts';
import { taughtHere } from './taught-here.ts';

/**
 * The hip as the newest set of this training that was filmed from the same place by the same model, and is certain of
 * it, found it; null when there is none. The newest one alone: the lifter may have sat down anew after each. `now` in
 * milliseconds since 1970, `sets` newest first.
 */
export const knownHip = (
  place: SetPlace,
  model: ModelName,
  sets: readonly SetSummary[],
  now: number,
): KnownHip | null => taughtHere(place, sets, now).find(({ hip }) => hip?.model === model)?.hip ?? null;
