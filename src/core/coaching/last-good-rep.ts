import { median } from '../signal/quantile.ts';
import type { Onset } from '../vocabulary/report.ts';
import { type Degrees, degrees } from '../vocabulary/units.ts';
import { type Pressed, slowing } from './slowing.ts';

/** What the live pass knows of a finished rep; null is "not measured". */
export interface LiveRep {
  readonly depth: Degrees | null;
  /** Depth at which the hips left the pad, as the set's reps until now tell; null when they were not seen to. */
  readonly breakAt: Degrees | null;
  readonly pressed: Pressed | null;
  /** The onset that this set's own reps had taught by the end of this one; null before they taught any. */
  readonly onset: Onset | null;
}

/** Why the rep before was the last good one. */
export type StopReason =
  /** The hips left the pad earlier than before, by so much, in two reps in a row. */
  | { readonly kind: 'early-breaks'; readonly by: Degrees }
  /** The set's onset lies shallower than that of the training's first set, by so much. */
  | { readonly kind: 'earlier-than-before'; readonly by: Degrees }
  /** The last reps were pressed slower than the best ones, by this share. */
  | { readonly kind: 'slower'; readonly share: number };

/** Two in a row by this much, degrees: where a rep breaks varies by 3 to 4 from one to the next. */
const EARLY = 5;
const IN_A_ROW = 2;
/** From here on it is near the limit (measurement.md 7). */
const SLOW = 0.4;

const isNumber = <Value extends number>(value: Value | null): value is Value => value !== null;

const earlyBreaks = (reps: readonly LiveRep[]): StopReason | null => {
  const last = reps.slice(-IN_A_ROW).map(({ breakAt }) => breakAt);
  const earlier = reps.slice(0, -IN_A_ROW).flatMap(({ breakAt }) => breakAt ?? []);
  if (earlier.length < IN_A_ROW || !last.every(isNumber)) return null;
  // The later of the two decides: both came early.
  const by = median(earlier) - Math.max(...last);
  return by >= EARLY ? { kind: 'early-breaks', by: degrees(by) } : null;
};

const middleOf = (onset: Onset | null): number | null =>
  onset?.kind === 'found' ? (onset.low + onset.high) / 2 : null;

const earlierThanBefore = (reps: readonly LiveRep[], earlier: readonly Onset[]): StopReason | null => {
  const first = earlier.map(middleOf).find(isNumber);
  const last = reps.slice(-IN_A_ROW).map(({ onset }) => middleOf(onset));
  if (first === undefined || last.length < IN_A_ROW || !last.every(isNumber)) return null;
  const by = first - Math.max(...last);
  return by >= EARLY ? { kind: 'earlier-than-before', by: degrees(by) } : null;
};

const slowed = (reps: readonly LiveRep[]): StopReason | null => {
  const share = slowing(reps.flatMap(({ pressed }) => pressed ?? []));
  return share !== null && share >= SLOW ? { kind: 'slower', share } : null;
};

/**
 * Why the set had better end with the rep just finished; to be told once, by whoever tells it, since what is known of
 * the reps before may change with each. `reps` are the set's finished ones, `earlier` the onsets of the training's sets
 * before it, the first one first.
 */
export const reasonToStop = (reps: readonly LiveRep[], earlier: readonly Onset[] = []): StopReason | null =>
  earlyBreaks(reps) ?? earlierThanBefore(reps, earlier) ?? slowed(reps);
