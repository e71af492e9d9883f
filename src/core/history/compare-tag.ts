import { median } from '../signal/quantile.ts';
import { type Interval, welchDifference } from '../signal/welch-difference.ts';
import type { SetSummary } from '../vocabulary/report.ts';
import type { Tag } from '../vocabulary/set-log.ts';
import { type Degrees, type Kilograms, kilograms } from '../vocabulary/units.ts';
import { commonDepth, liftAtDepth } from './lift-at-depth.ts';
import { ownSets } from './own-sets.ts';
import { tagKey } from './tag-key.ts';

/** Fewer sets on one side than this tell nothing. */
export const LEAST_SETS = 3;
/** How well one set's value can be known at best, 1 SD (measurement.md 9.6): degrees, centimetres, reps. */
const HELD_SIGMA = 2;
const LIFT_SIGMA = 0.25;
const REPS_SIGMA = 0.5;

export type Difference =
  /** How many sets told it, with the tag and without. */
  | { readonly kind: 'too-few'; readonly withTag: number; readonly without: number }
  /** With the tag less without it, and its 95 % interval; the groups' medians. */
  | ({
      readonly kind: 'clear' | 'no-clear-difference';
      readonly difference: number;
      readonly withTag: number;
      readonly without: number;
      readonly sets: { readonly withTag: number; readonly without: number };
    } & Interval);

/** Sets with a tag beside sets without it, on one machine. What differs need not come from the tag. */
export interface TagComparison {
  readonly tag: Tag;
  readonly machineId: string;
  /** The depth held with the back on the pad, degrees; by sets that went where the hips leave the pad. */
  readonly held: Difference;
  /** The lift at equal depth, centimetres, and which depth that is; null: no rep was measured. */
  readonly lift: Difference;
  readonly depth: Degrees | null;
  readonly cleanReps: Difference;
  /** Median plates, since another load alone makes a difference; null: not said. */
  readonly loads: { readonly withTag: Kilograms | null; readonly without: Kilograms | null };
}

interface Groups {
  readonly withTag: readonly SetSummary[];
  readonly without: readonly SetSummary[];
}

const difference = (groups: Groups, sigma: number, valueIn: (set: SetSummary) => number | null): Difference => {
  const withTag = groups.withTag.flatMap((set) => valueIn(set) ?? []);
  const without = groups.without.flatMap((set) => valueIn(set) ?? []);
  const sets = { withTag: withTag.length, without: without.length };
  if (Math.min(sets.withTag, sets.without) < LEAST_SETS) return { kind: 'too-few', ...sets };
  const told = welchDifference(withTag, without, sigma);
  return {
    kind: told.low > 0 || told.high < 0 ? 'clear' : 'no-clear-difference',
    ...told,
    withTag: median(withTag),
    without: median(without),
    sets,
  };
};

const medianLoad = (sets: readonly SetSummary[]): Kilograms | null => {
  const loads = sets.flatMap(({ log }) => log.load ?? []);
  return loads.length === 0 ? null : kilograms(median(loads));
};

/** Sets of which nothing was said may have had the tag as well: they are on neither side. */
const groupsOf = (key: string, sets: readonly SetSummary[]): Groups => {
  const said = sets.filter(({ log }) => log.changedAt !== null);
  const hasTag = ({ log }: SetSummary): boolean => log.tags.some((tag) => tagKey(tag) === key);
  return { withTag: said.filter(hasTag), without: said.filter((set) => !hasTag(set)) };
};

/**
 * What was different with a tag, on one machine: by the means of both groups, Welch's 95 % interval, and only from three
 * sets on either side. A set that never reached where the hips leave the pad does not tell how deep it could have held.
 */
export const compareTag = (tag: Tag, machineId: string, sets: readonly SetSummary[]): TagComparison => {
  const here = ownSets(sets).filter(({ log }) => log.machineId === machineId);
  const groups = groupsOf(tagKey(tag), here);
  const depth = commonDepth([...groups.withTag, ...groups.without]);
  return {
    tag,
    machineId,
    held: difference(groups, HELD_SIGMA, ({ figures, liftedReps }) => (liftedReps > 0 ? figures.held : null)),
    lift: difference(groups, LIFT_SIGMA, (set) => (depth === null ? null : (liftAtDepth(set, depth)?.lift ?? null))),
    depth,
    cleanReps: difference(groups, REPS_SIGMA, ({ figures }) => (figures.measuredReps > 0 ? figures.cleanReps : null)),
    loads: { withTag: medianLoad(groups.withTag), without: medianLoad(groups.without) },
  };
};

/** The tags that were used on a machine, the ones used most first. */
export const tagsUsed = (machineId: string, sets: readonly SetSummary[]): readonly Tag[] => {
  const used = new Map<string, { readonly tag: Tag; count: number }>();
  for (const { log } of ownSets(sets)) {
    for (const tag of log.machineId === machineId ? log.tags : []) {
      const entry = used.get(tagKey(tag)) ?? { tag, count: 0 };
      entry.count += 1;
      used.set(tagKey(tag), entry);
    }
  }
  return [...used.values()].sort((a, b) => b.count - a.count).map(({ tag }) => tag);
};
