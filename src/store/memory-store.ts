import { summaryOf } from '../core/report/set-summary.ts';
import type { Problem } from '../core/vocabulary/problem.ts';
import { documentId } from './document-id.ts';
import type { SetStore, StoredSet } from './set-store.ts';

const newestFirst = (a: StoredSet, b: StoredSet): number => (documentId(a.report) < documentId(b.report) ? 1 : -1);

const notFound = (id: string): Problem => ({ kind: 'set-not-found', detail: id });

/** Sets kept until the page is closed: for tests, and where the browser refuses to store anything. */
export const memoryStore = (): SetStore => {
  const sets = new Map<string, StoredSet>();
  const erased = new Map<string, StoredSet>();
  return {
    async list() {
      const kept = [...sets.values()].sort(newestFirst);
      return { kind: 'listed', sets: kept.map(({ report, log }) => summaryOf(report, log)), unreadable: 0 };
    },
    async recall(id) {
      const set = sets.get(id);
      return set ? { kind: 'found', set } : { kind: 'failed', problem: notFound(id) };
    },
    async recallReports(ids) {
      const found = ids.flatMap((id) => sets.get(id)?.report ?? []);
      return { kind: 'found', reports: new Map(found.map((report) => [report.id, report])) };
    },
    async keep(set) {
      const { id } = set.report;
      const log = set.log ?? sets.get(id)?.log;
      erased.delete(id);
      sets.set(id, log ? { ...set, log } : set);
      return null;
    },
    async keepLog(log) {
      const set = sets.get(log.setId);
      if (!set) return notFound(log.setId);
      const { log: _, ...unsaid } = set;
      sets.set(log.setId, log.changedAt === null ? unsaid : { ...unsaid, log });
      return null;
    },
    async erase(id) {
      sets.delete(id);
      return null;
    },
    async eraseNow(ids) {
      for (const id of ids) sets.delete(id);
      return null;
    },
    async eraseMany(ids) {
      for (const id of ids) {
        const set = sets.get(id);
        if (set) erased.set(id, set);
        sets.delete(id);
      }
      return null;
    },
    async restoreErased() {
      for (const [id, set] of erased) sets.set(id, set);
      erased.clear();
      return null;
    },
    async outOfSight() {
      return { kind: 'found', ids: [...erased.keys()] };
    },
    async purge(ids = [...erased.keys()]) {
      for (const id of ids) erased.delete(id);
      return null;
    },
    async eraseAll() {
      sets.clear();
      erased.clear();
      return null;
    },
  };
};
