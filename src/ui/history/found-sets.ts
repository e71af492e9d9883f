import { groupTrainings } from '../../core/history/group-trainings.ts';
import { type HistoryQuery, type Searchable, searchable, searchSets } from '../../core/history/search-sets.ts';
import { tagKey } from '../../core/history/tag-key.ts';
import type { Machine } from '../../core/vocabulary/machine.ts';
import type { SetSummary } from '../../core/vocabulary/report.ts';
import type { Tag } from '../../core/vocabulary/set-log.ts';
import { localDay } from '../../words/local-day.ts';
import { tagWords } from '../../words/tag-words.ts';
import type { HistoryRow } from './history-row.ts';

interface Prepared {
  readonly sets: readonly SetSummary[];
  readonly machines: readonly Machine[];
  readonly byId: ReadonlyMap<string, Machine>;
  readonly candidates: readonly Searchable[];
  /** The ones used most first. */
  readonly tags: readonly Tag[];
}

const allTags = (sets: readonly SetSummary[]): readonly Tag[] => {
  const counts = new Map<string, { readonly tag: Tag; count: number }>();
  for (const { log } of sets) {
    for (const tag of log.tags) {
      const entry = counts.get(tagKey(tag)) ?? { tag, count: 0 };
      entry.count += 1;
      counts.set(tagKey(tag), entry);
    }
  }
  return [...counts.values()].sort((one, other) => other.count - one.count).map(({ tag }) => tag);
};

const prepare = (sets: readonly SetSummary[], machines: readonly Machine[]): Prepared => {
  const byId = new Map(machines.map((machine) => [machine.id, machine]));
  const wordsOf = ({ log }: SetSummary): readonly string[] => {
    const machine = byId.get(log.machineId ?? '');
    return [...(machine ? [machine.name, machine.gym] : []), ...log.tags.map(tagWords)];
  };
  return { sets, machines, byId, candidates: searchable(sets, localDay, wordsOf), tags: allTags(sets) };
};

/** Sets as they are looked for; what does not change from letter to letter is made once. */
export class FoundSets {
  #prepared: Prepared | null = null;
  #found: { readonly by: Prepared; readonly query: HistoryQuery; readonly rows: readonly HistoryRow[] } | null = null;

  /** Call before the others, whenever sets or machines may have changed. */
  take(sets: readonly SetSummary[], machines: readonly Machine[]): void {
    const { sets: before, machines: known } = this.#prepared ?? {};
    const isSame =
      before === sets &&
      known?.length === machines.length &&
      known.every((machine, index) => machine === machines[index]);
    if (!isSame) this.#prepared = prepare(sets, machines);
  }

  get tags(): readonly Tag[] {
    return this.#prepared?.tags ?? [];
  }

  /** Newest first; none is selected. */
  rows(query: HistoryQuery): readonly HistoryRow[] {
    const by = this.#prepared;
    if (!by) return [];
    if (this.#found?.by !== by || this.#found.query !== query)
      this.#found = { by, query, rows: this.#rowsOf(by, query) };
    return this.#found.rows;
  }

  #rowsOf(by: Prepared, query: HistoryQuery): readonly HistoryRow[] {
    return groupTrainings(searchSets(by.candidates, query)).flatMap(({ sets }) =>
      sets.map((set, place) => ({
        set,
        visitOf: place === 0 ? sets.length : null,
        machine: by.byId.get(set.log.machineId ?? '') ?? null,
        isSelected: false,
      })),
    );
  }
}
