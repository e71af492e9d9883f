import { median } from '../signal/quantile.ts';
import type { SetSummary } from '../vocabulary/report.ts';
import type { Tag } from '../vocabulary/set-log.ts';
import { type Kilograms, kilograms } from '../vocabulary/units.ts';
import { compareGroups, type GroupComparison, type Pair } from './compare-groups.ts';
import { ownSets } from './own-sets.ts';
import { tagKey } from './tag-key.ts';

/** Sets with a tag (the one group) beside sets without it (the other), on one machine. */
export interface TagComparison extends GroupComparison {
  readonly tag: Tag;
  readonly machineId: string;
  /** Median plates, since another load alone makes a difference; null: not said. */
  readonly loads: Pair<Kilograms | null>;
}

const medianLoad = (sets: readonly SetSummary[]): Kilograms | null => {
  const loads = sets.flatMap(({ log }) => log.load ?? []);
  return loads.length === 0 ? null : kilograms(median(loads));
};

/** Being on a machine is not enough: a set before the camera is put there unasked. */
const isSpokenOf = ({ log: { tags, note, load, rpe, favourite } }: SetSummary): boolean =>
  tags.length > 0 || note !== '' || load !== null || rpe !== null || favourite;

/** Sets of which nothing was said may have had the tag as well: they are in neither group. */
const groupsOf = (key: string, sets: readonly SetSummary[]): Pair<readonly SetSummary[]> => {
  const said = sets.filter(isSpokenOf);
  const hasTag = ({ log }: SetSummary): boolean => log.tags.some((tag) => tagKey(tag) === key);
  return { one: said.filter(hasTag), other: said.filter((set) => !hasTag(set)) };
};

/** What was different with a tag, on one machine. */
export const compareTag = (tag: Tag, machineId: string, sets: readonly SetSummary[]): TagComparison => {
  const here = ownSets(sets).filter(({ log }) => log.machineId === machineId);
  const groups = groupsOf(tagKey(tag), here);
  const loads = { one: medianLoad(groups.one), other: medianLoad(groups.other) };
  return { tag, machineId, ...compareGroups(groups), loads };
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
