import PouchDB from 'pouchdb-browser';
import type { Problem } from '../core/vocabulary/problem.ts';
import { memoryStore } from './memory-store.ts';
import { type Database, erased, kept, listed, recalled, type Stored, storageFailed } from './set-documents.ts';
import type { Listed, Recalled, SetStore, StoredSet } from './set-store.ts';

type Attempt<Value> =
  | { readonly kind: 'done'; readonly value: Value }
  | { readonly kind: 'failed'; readonly problem: Problem };

/** Auto-compaction: what is erased or replaced must not stay behind as an older revision. */
const opened = (name: string): Database => new PouchDB<Stored>(name, { auto_compaction: true });

const detailOf = (error: unknown): string => {
  const { name, message, reason }: { name?: unknown; message?: unknown; reason?: unknown } = Object(error);
  return [name, message, reason].filter((part) => typeof part === 'string' && part !== '').join(': ') || String(error);
};

/** Sets in IndexedDB, through PouchDB; one document per set, its recording attached. */
class PouchStore implements SetStore {
  readonly #name: string;
  #database: Database | null;
  #last: Promise<unknown> = Promise.resolve();
  #askedToLast = false;

  constructor(name: string, database: Database) {
    this.#name = name;
    this.#database = database;
  }

  async list(): Promise<Listed> {
    const attempt = await this.#attempt(listed);
    return attempt.kind === 'done' ? attempt.value : attempt;
  }

  async recall(id: string): Promise<Recalled> {
    const attempt = await this.#attempt((database) => recalled(database, id));
    return attempt.kind === 'done' ? attempt.value : attempt;
  }

  async keep(set: StoredSet): Promise<Problem | null> {
    this.#askToLast();
    return this.#change((database) => kept(database, set));
  }

  async erase(id: string): Promise<Problem | null> {
    return this.#change((database) => erased(database, id));
  }

  /** Destroys the database itself, so that neither bodies nor traces of the sets stay behind. */
  async eraseAll(): Promise<Problem | null> {
    return this.#change(async (database) => {
      await database.destroy();
      this.#database = null;
    });
  }

  /** Not waited for: some browsers ask the lifter first, and the set is stored either way. */
  #askToLast(): void {
    if (this.#askedToLast) return;
    this.#askedToLast = true;
    navigator.storage?.persist?.().catch(() => false);
  }

  async #change(work: (database: Database) => Promise<void>): Promise<Problem | null> {
    const attempt = await this.#attempt(work);
    return attempt.kind === 'done' ? null : attempt.problem;
  }

  /** One after the other, so that two changes of one set do not refuse each other; never rejects. */
  #attempt<Value>(work: (database: Database) => Promise<Value>): Promise<Attempt<Value>> {
    const attempt = this.#last.then(() => this.#twice(work));
    this.#last = attempt;
    return attempt;
  }

  /**
   * A full disk, or another tab that erases everything, closes Pouch's connection for good; so each
   * failure gives the connection up, and each piece of work has a second try on a fresh one.
   */
  async #twice<Value>(work: (database: Database) => Promise<Value>): Promise<Attempt<Value>> {
    const first = await this.#once(work);
    if (first.kind === 'done') return first;
    const second = await this.#once(work);
    // The first failure has the reason; the second is often no more than that the connection has gone.
    return second.kind === 'done' ? second : first;
  }

  async #once<Value>(work: (database: Database) => Promise<Value>): Promise<Attempt<Value>> {
    try {
      this.#database ??= opened(this.#name);
      return { kind: 'done', value: await work(this.#database) };
    } catch (error) {
      this.#database = null;
      return { kind: 'failed', problem: storageFailed(detailOf(error)) };
    }
  }
}

/** Opens the device's memory; where the browser refuses one, sets last until the page is closed (`lasting` is false). */
export const openPouchStore = async (name = 'padline'): Promise<{ store: SetStore; lasting: boolean }> => {
  try {
    const database = opened(name);
    await database.info();
    return { store: new PouchStore(name, database), lasting: true };
  } catch {
    return { store: memoryStore(), lasting: false };
  }
};
