import type { Soreness } from '../core/vocabulary/soreness.ts';
import { newestDayFirst } from './newest-day-first.ts';
import type { SorenessStore } from './soreness-store.ts';

/** Soreness kept until the page is closed: for tests, and where the browser refuses to store anything. */
export const memorySorenessStore = (): SorenessStore => {
  const entries = new Map<string, Soreness>();
  return {
    async list() {
      return { kind: 'listed', entries: newestDayFirst([...entries.values()]), unreadable: 0 };
    },
    async keep(entry) {
      entries.set(entry.id, entry);
      return null;
    },
    async erase(id) {
      entries.delete(id);
      return null;
    },
    async eraseAll() {
      entries.clear();
      return null;
    },
  };
};
