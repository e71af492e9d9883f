import type { MachineSetting } from '../vocabulary/machine-setting.ts';
import type { Onset } from '../vocabulary/report.ts';
import { type Degrees, degrees } from '../vocabulary/units.ts';

/** What was seen with one setting. */
export interface Trial {
  readonly setting: MachineSetting;
  /** null where the view forbade any word about lift. */
  readonly onset: Onset | null;
  readonly reps: number;
}

/** The depth at which the hips began to leave the pad lies in between; `high` is null where none left it. */
export interface Held {
  readonly low: Degrees;
  readonly high: Degrees | null;
}

export interface RankedTrial extends Trial {
  /** null: not measured. */
  readonly held: Held | null;
}

/** `order`: the deepest held first, those that were not measured last. */
export type Ranking =
  | { readonly kind: 'clear'; readonly best: RankedTrial; readonly order: readonly RankedTrial[] }
  /** `among`: the settings that none of the others was clearly deeper than. */
  | {
      readonly kind: 'no-clear-difference';
      readonly among: readonly RankedTrial[];
      readonly order: readonly RankedTrial[];
    }
  /** Fewer than two could be measured. */
  | { readonly kind: 'not-enough'; readonly order: readonly RankedTrial[] };

/** Fewer reps than this teach the pass too little to compare by. */
const LEAST_REPS = 3;
/** A bottom is known to about this, 1 SD within a set (measurement.md 9.6); found onsets have it in their range. Degrees. */
const BOTTOM_ERROR = 2;

const heldIn = ({ onset, reps }: Trial): Held | null => {
  if (onset === null || reps < LEAST_REPS) return null;
  if (onset.kind === 'found') return { low: onset.low, high: onset.high };
  return onset.downTo === null ? null : { low: degrees(onset.downTo - BOTTOM_ERROR), high: null };
};

type Measured = RankedTrial & { readonly held: Held };
const isMeasured = (trial: RankedTrial): trial is Measured => trial.held !== null;

/** Only ranges that do not overlap tell two settings apart; one whose lift was never seen may hold any depth. */
const isDeeper = (one: Measured, other: Measured): boolean =>
  other.held.high !== null && one.held.low > other.held.high;

const deepestFirst = (a: RankedTrial, b: RankedTrial): number =>
  (b.held?.low ?? Number.NEGATIVE_INFINITY) - (a.held?.low ?? Number.NEGATIVE_INFINITY);

/** Ranks settings by the depth that was held with the back on the pad, and says so only where the difference is clear. */
export const rankSettings = (trials: readonly Trial[]): Ranking => {
  const order = trials.map((trial): RankedTrial => ({ ...trial, held: heldIn(trial) })).sort(deepestFirst);
  const measured = order.filter(isMeasured);
  if (measured.length < 2) return { kind: 'not-enough', order };
  const unbeaten = measured.filter((one) => !measured.some((other) => isDeeper(other, one)));
  const [best, ...rivals] = unbeaten;
  return best && rivals.length === 0
    ? { kind: 'clear', best, order }
    : { kind: 'no-clear-difference', among: unbeaten, order };
};
