import type { Problem } from '../../core/vocabulary/problem.ts';
import type { SetStore, StoredSet } from '../set-store.ts';

export type Imported =
  /** `undo` takes all of them away again; null when that worked. */
  | { readonly kind: 'imported'; readonly ids: readonly string[]; readonly undo: () => Promise<Problem | null> }
  | { readonly kind: 'failed'; readonly problem: Problem };

/** Stores sets that are not here yet, all of them or none. */
export const importSets = async (sets: readonly StoredSet[], store: SetStore): Promise<Imported> => {
  const ids: string[] = [];
  const undo = async (): Promise<Problem | null> => (await store.eraseMany(ids)) ?? store.purge();
  for (const set of sets) {
    const problem = await store.keep(set);
    if (problem) {
      await undo();
      return { kind: 'failed', problem };
    }
    ids.push(set.report.id);
  }
  return { kind: 'imported', ids, undo };
};
