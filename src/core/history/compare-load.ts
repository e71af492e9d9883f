import type { SetSummary } from '../vocabulary/report.ts';
import type { Kilograms } from '../vocabulary/units.ts';
import { compareGroups, type GroupComparison } from './compare-groups.ts';
import { ownSets } from './own-sets.ts';

/** The heavier sets of a machine (the one group) beside its lighter ones (the other). */
export interface LoadComparison extends GroupComparison {
  /** Plates: the lightest of the heavier sets, and the heaviest of the lighter ones. */
  readonly from: Kilograms;
  readonly upTo: Kilograms;
}

interface Loaded {
  readonly set: SetSummary;
  readonly load: Kilograms;
}

/** Where the sets fall into the two most equal halves; equal loads stay together. `loaded` by load, the lightest first. */
const splitOf = (loaded: readonly Loaded[]): number | null => {
  const middle = loaded.length / 2;
  const splits = loaded.flatMap(({ load }, at) => (at > 0 && loaded[at - 1]?.load !== load ? [at] : []));
  return splits.reduce<number | null>(
    (best, at) => (best === null || Math.abs(at - middle) < Math.abs(best - middle) ? at : best),
    null,
  );
};

/** What was different with more plates, on one machine; null before its sets say two loads. */
export const compareLoad = (machineId: string, sets: readonly SetSummary[]): LoadComparison | null => {
  const loaded = ownSets(sets)
    .flatMap((set): readonly Loaded[] =>
      set.log.machineId === machineId && set.log.load !== null ? [{ set, load: set.log.load }] : [],
    )
    .sort((a, b) => a.load - b.load);
  const at = splitOf(loaded);
  const [heaviest, lightest] = at === null ? [] : [loaded[at - 1], loaded[at]];
  if (at === null || !heaviest || !lightest) return null;
  const all = loaded.map(({ set }) => set);
  return {
    ...compareGroups({ one: all.slice(at), other: all.slice(0, at) }),
    from: lightest.load,
    upTo: heaviest.load,
  };
};
