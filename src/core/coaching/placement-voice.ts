import type { PlacementCheck } from '../vocabulary/placement.ts';
import type { PlacementReason } from '../vocabulary/placement-reason.ts';
import type { Milliseconds } from '../vocabulary/units.ts';
import { isSameReason } from './placement-same-reason.ts';
import { isPlaced, worstOf } from './placement-verdict.ts';

/** What was said last of the placement. */
export interface PlacementVoice {
  /** What was asked for; null: nothing yet, or all is well. */
  readonly asked: PlacementCheck | null;
  /** null: nothing was said yet. */
  readonly at: Milliseconds | null;
  /** Since when all is well; null: it is not. */
  readonly wellSince: Milliseconds | null;
  /** It was said that all is well. */
  readonly done: boolean;
}

export const silentVoice: PlacementVoice = { asked: null, at: null, wellSince: null, done: false };

/** What is to be said of the placement; `src/words/` makes a sentence of it. */
export interface PlacementNews {
  /** What was asked for last is good now. */
  readonly mended: boolean;
  /** What is to be put right next; null: nothing, the phone is in the right place. */
  readonly why: PlacementReason | null;
  /** Without it nothing could be measured. */
  readonly required: boolean;
}

/** Milliseconds. The same words again: what holds up the set, and what is only advised. */
const REPEAT = { required: 6000, advised: 20_000 };
/** Between other words: one sentence takes two to four seconds. */
const PAUSE = 4000;
/** Well for so long before it is said: a fault takes most of it to show. */
const SURE = 1000;

const isMended = (asked: PlacementCheck | null, checks: readonly PlacementCheck[]): boolean =>
  checks.some(({ kind, state }) => kind === asked?.kind && state === 'good');

/** How long after the last words the next may come, milliseconds. */
const pauseBefore = (worst: PlacementCheck | null, asked: PlacementCheck | null): number => {
  if (!worst || worst.kind !== asked?.kind || !isSameReason(worst.why, asked.why)) return PAUSE;
  return worst.required ? REPEAT.required : REPEAT.advised;
};

/** What to say of the checks now, if anything: one thing at a time, and "good" when it is mended. */
export const placementVoice = (
  before: PlacementVoice,
  checks: readonly PlacementCheck[],
  at: Milliseconds,
): readonly [PlacementVoice, PlacementNews | null] => {
  const worst = worstOf(checks);
  const wellSince = isPlaced(checks) && !worst ? (before.wellSince ?? at) : null;
  const waits = before.at !== null && at - before.at < pauseBefore(worst, before.asked);
  const isSilent = waits || (!worst && (before.done || wellSince === null || at - wellSince < SURE));
  if (isSilent) return [{ ...before, wellSince }, null];
  return [
    { asked: worst, at, wellSince, done: !worst },
    { mended: isMended(before.asked, checks), why: worst?.why ?? null, required: worst?.required ?? false },
  ];
};
