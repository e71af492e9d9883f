import { mean } from '../signal/quantile.ts';
import { type Interval, welchDifference } from '../signal/welch-difference.ts';
import type { SetSummary } from '../vocabulary/report.ts';
import type { Degrees } from '../vocabulary/units.ts';
import { commonDepth, liftAtDepth } from './lift-at-depth.ts';

/** Fewer sets on one side than this tell nothing. */
const LEAST_SETS = 3;
/** How well one set's value can be known at best, 1 SD (measurement.md 9.6): degrees, centimetres, reps. */
const HELD_SIGMA = 2;
const LIFT_SIGMA = 0.25;
const REPS_SIGMA = 0.5;

/** One group beside another. */
export interface Pair<Value> {
  readonly one: Value;
  readonly other: Value;
}

export type Difference =
  /** How many sets of each group told it. */
  | { readonly kind: 'too-few'; readonly sets: Pair<number> }
  /** The one group less the other, and its 95 % interval; the groups' means, which differ by so much. */
  | ({
      readonly kind: 'clear' | 'no-clear-difference';
      readonly difference: number;
      readonly means: Pair<number>;
      readonly sets: Pair<number>;
    } & Interval);

/** Two groups of sets of one machine. What differs need not come from what they were parted by. */
export interface GroupComparison {
  /** The depth held with the back on the pad, degrees; by sets that went where the hips leave the pad. */
  readonly held: Difference;
  /** The lift at equal depth, centimetres, and which depth that is; null: no rep was measured. */
  readonly lift: Difference;
  readonly depth: Degrees | null;
  readonly cleanReps: Difference;
}

type Groups = Pair<readonly SetSummary[]>;

const difference = (groups: Groups, sigma: number, valueIn: (set: SetSummary) => number | null): Difference => {
  const one = groups.one.flatMap((set) => valueIn(set) ?? []);
  const other = groups.other.flatMap((set) => valueIn(set) ?? []);
  const sets = { one: one.length, other: other.length };
  if (Math.min(sets.one, sets.other) < LEAST_SETS) return { kind: 'too-few', sets };
  const told = welchDifference(one, other, sigma);
  return {
    kind: told.low > 0 || told.high < 0 ? 'clear' : 'no-clear-difference',
    ...told,
    means: { one: mean(one), other: mean(other) },
    sets,
  };
};

/** A rep that was not measured may have been clean or not: it is counted as neither. */
const cleanRepsOf = ({ figures, repCount }: SetSummary): number | null =>
  repCount > 0 && figures.measuredReps === repCount ? figures.cleanReps : null;

/**
 * What differs between two groups: by the means of both, Welch's 95 % interval, and only from three sets on either side. A
 * set that never reached where the hips leave the pad does not tell how deep it could have held.
 */
export const compareGroups = (groups: Groups): GroupComparison => {
  const depth = commonDepth([...groups.one, ...groups.other]);
  return {
    held: difference(groups, HELD_SIGMA, ({ figures, liftedReps }) => (liftedReps > 0 ? figures.held : null)),
    lift: difference(groups, LIFT_SIGMA, (set) => (depth === null ? null : (liftAtDepth(set, depth)?.lift ?? null))),
    depth,
    cleanReps: difference(groups, REPS_SIGMA, cleanRepsOf),
  };
};
