import type { SetSummary } from '../vocabulary/report.ts';
import { isCleanSet } from './is-clean-set.ts';
import { ownSets } from './own-sets.ts';

/** What can be a best. Never a depth: nobody is to go deeper for one (measurement.md 8). */
export const BEST_KINDS = ['heaviest', 'most-reps'] as const;
export type BestKind = (typeof BEST_KINDS)[number];

/** The bests on one machine, of clean sets alone. */
export interface PersonalBests {
  readonly machineId: string;
  /** The clean set with the most plates, of equal ones that with more reps; null: no clean set says its load. */
  readonly heaviest: SetSummary | null;
  /** The clean set with the most reps, of equal ones the heavier. */
  readonly mostReps: SetSummary | null;
}

const loadOf = ({ log }: SetSummary): number => log.load ?? Number.NEGATIVE_INFINITY;

/** More than 0 when the first is better. Of equal sets the earlier one stays the best: a best is to be beaten. */
const BETTER: Readonly<Record<BestKind, (one: SetSummary, other: SetSummary) => number>> = {
  heaviest: (one, other) => Math.sign(loadOf(one) - loadOf(other)) || one.repCount - other.repCount,
  'most-reps': (one, other) => one.repCount - other.repCount || Math.sign(loadOf(one) - loadOf(other)),
};

/** Two unknown loads differ by no number. */
const isBetter = (kind: BestKind, one: SetSummary, other: SetSummary): boolean => (BETTER[kind](one, other) || 0) > 0;

const canBe = (kind: BestKind, set: SetSummary): boolean =>
  set.log.machineId !== null && isCleanSet(set) && (kind !== 'heaviest' || set.log.load !== null);

const bestOf = (kind: BestKind, oldestFirst: readonly SetSummary[]): SetSummary | null =>
  oldestFirst
    .filter((set) => canBe(kind, set))
    .reduce<SetSummary | null>((best, set) => (best === null || isBetter(kind, set, best) ? set : best), null);

/** The bests per machine; `sets` newest first. Machines without a clean set are not among them. */
export const personalBests = (sets: readonly SetSummary[]): readonly PersonalBests[] => {
  const oldestFirst = [...ownSets(sets)].reverse();
  const machines = [...new Set(oldestFirst.flatMap(({ log }) => log.machineId ?? []))];
  return machines.flatMap((machineId) => {
    const here = oldestFirst.filter(({ log }) => log.machineId === machineId);
    const mostReps = bestOf('most-reps', here);
    return mostReps ? [{ machineId, heaviest: bestOf('heaviest', here), mostReps }] : [];
  });
};

/** What a set is the best in on its machine, of `sets` (newest first) up to it. A first clean set beats nobody. */
export const bestsBeatenBy = (set: SetSummary, sets: readonly SetSummary[]): readonly BestKind[] => {
  const at = Date.parse(set.createdAt);
  const before = ownSets(sets)
    .filter(
      ({ id, log, createdAt }) => id !== set.id && log.machineId === set.log.machineId && Date.parse(createdAt) < at,
    )
    .reverse();
  return BEST_KINDS.filter((kind) => {
    const best = bestOf(kind, before);
    return best !== null && canBe(kind, set) && isBetter(kind, set, best);
  });
};
