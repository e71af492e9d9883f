import type { Problem } from '../core/vocabulary/problem.ts';
import { memoryStore } from './memory-store.ts';
import { PouchConnection } from './pouch-connection.ts';
import { erased, kept, listed, recalled, type Stored } from './set-documents.ts';
import type { Listed, Recalled, SetStore, StoredSet } from './set-store.ts';

/** Sets in IndexedDB, through PouchDB; one document per set, its recording attached. */
class PouchStore implements SetStore {
  readonly #connection: PouchConnection<Stored>;
  #askedToLast = false;

  constructor(connection: PouchConnection<Stored>) {
    this.#connection = connection;
  }

  async list(): Promise<Listed> {
    const attempt = await this.#connection.attempt(listed);
    return attempt.kind === 'done' ? attempt.value : attempt;
  }

  async recall(id: string): Promise<Recalled> {
    const attempt = await this.#connection.attempt((database) => recalled(database, id));
    return attempt.kind === 'done' ? attempt.value : attempt;
  }

  async keep(set: StoredSet): Promise<Problem | null> {
    this.#askToLast();
    return this.#connection.change((database) => kept(database, set));
  }

  async erase(id: string): Promise<Problem | null> {
    return this.#connection.change((database) => erased(database, id));
  }

  async eraseAll(): Promise<Problem | null> {
    return this.#connection.eraseAll();
  }

  /** Not waited for: some browsers ask the lifter first, and the set is stored either way. */
  #askToLast(): void {
    if (this.#askedToLast) return;
    this.#askedToLast = true;
    navigator.storage?.persist?.().catch(() => false);
  }
}

/** Opens the device's memory; where the browser refuses one, sets last until the page is closed (`lasting` is false). */
export const openPouchStore = async (name = 'padline'): Promise<{ store: SetStore; lasting: boolean }> => {
  const connection = await PouchConnection.open<Stored>(name);
  return connection ? { store: new PouchStore(connection), lasting: true } : { store: memoryStore(), lasting: false };
};
