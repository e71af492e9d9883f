import { summaryOf } from '../core/report/set-summary.ts';
import { documentId } from './document-id.ts';
import type { SetStore, StoredSet } from './set-store.ts';

const newestFirst = (a: StoredSet, b: StoredSet): number => (documentId(a.report) < documentId(b.report) ? 1 : -1);

/** Sets kept until the page is closed: for tests, and where the browser refuses to store anything. */
export const memoryStore = (): SetStore => {
  const sets = new Map<string, StoredSet>();
  return {
    async list() {
      const kept = [...sets.values()].sort(newestFirst);
      return { kind: 'listed', sets: kept.map(({ report }) => summaryOf(report)), unreadable: 0 };
    },
    async recall(id) {
      const set = sets.get(id);
      return set ? { kind: 'found', set } : { kind: 'failed', problem: { kind: 'set-not-found', detail: id } };
    },
    async keep(set) {
      sets.set(set.report.id, set);
      return null;
    },
    async erase(id) {
      sets.delete(id);
      return null;
    },
    async eraseAll() {
      sets.clear();
      return null;
    },
  };
};
