import type { DraftPart, DraftStore } from './draft-store.ts';
import { joinParts, summariesOf } from './join-parts.ts';

/** Running sets put by until the page is closed: for tests, and where the browser refuses to store anything. */
export const memoryDraftStore = (): DraftStore => {
  let parts: readonly DraftPart[] = [];
  return {
    async list() {
      return { kind: 'listed', drafts: summariesOf(parts), unreadable: 0 };
    },
    async recall(id) {
      const set = joinParts(parts.filter(({ report }) => report.id === id));
      return set ? { kind: 'found', set } : { kind: 'failed', problem: { kind: 'set-not-found', detail: id } };
    },
    async add(part) {
      parts = [...parts, part];
      return null;
    },
    async erase(id) {
      parts = parts.filter(({ report }) => report.id !== id);
      return null;
    },
    async eraseAll() {
      parts = [];
      return null;
    },
  };
};
