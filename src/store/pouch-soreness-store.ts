import { memorySorenessStore } from './memory-soreness-store.ts';
import { PouchConnection } from './pouch-connection.ts';
import { erasedSoreness, keptSoreness, listedSoreness, type StoredSoreness } from './soreness-documents.ts';
import type { SorenessStore } from './soreness-store.ts';

/** Soreness in IndexedDB, through PouchDB: one document per entry. */
const storeOn = (connection: PouchConnection<StoredSoreness>): SorenessStore => ({
  async list() {
    const attempt = await connection.attempt(listedSoreness);
    return attempt.kind === 'done' ? attempt.value : attempt;
  },
  keep: (entry) => connection.change((database) => keptSoreness(database, entry)),
  erase: (id) => connection.change((database) => erasedSoreness(database, id)),
  eraseAll: () => connection.eraseAll(),
});

/** Opens the device's memory of soreness; where the browser refuses one, it lasts until the page is closed. */
export const openSorenessStore = async (name = 'padline-soreness'): Promise<SorenessStore> => {
  const connection = await PouchConnection.open<StoredSoreness>(name);
  return connection ? storeOn(connection) : memorySorenessStore();
};
