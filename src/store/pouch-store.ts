import type { Problem } from '../core/vocabulary/problem.ts';
import type { SetLog } from '../core/vocabulary/set-log.ts';
import { setIdOf } from './document-id.ts';
import { idsOutOfSight, markErased, unmarkErased } from './erased-sets.ts';
import { memoryStore } from './memory-store.ts';
import { PouchConnection } from './pouch-connection.ts';
import { erased, kept, keptLog, listed, purged, recalled, reportsOf } from './set-documents.ts';
import { allRows, type Database, type Places, placesOf, type Stored } from './set-rows.ts';
import type { Listed, OutOfSight, Recalled, RecalledReports, SetStore, StoredSet } from './set-store.ts';

/** Sets in IndexedDB, through PouchDB; one document per set, its recording attached, what was said of it inside. */
class PouchStore implements SetStore {
  readonly #connection: PouchConnection<Stored>;
  /** null: not looked yet. Another page's sets are found when the next list is read. */
  #places: Places | null = null;
  #askedToLast = false;

  constructor(connection: PouchConnection<Stored>) {
    this.#connection = connection;
  }

  async list(): Promise<Listed> {
    const attempt = await this.#connection.attempt(async (database) => {
      const rows = await allRows(database);
      this.#places = placesOf(rows);
      return listed(database, rows);
    });
    return attempt.kind === 'done' ? attempt.value : attempt;
  }

  async recall(id: string): Promise<Recalled> {
    const attempt = await this.#connection.attempt(async (database) =>
      recalled(database, id, await this.#placesIn(database)),
    );
    return attempt.kind === 'done' ? attempt.value : attempt;
  }

  async recallReports(ids: readonly string[]): Promise<RecalledReports> {
    const attempt = await this.#connection.attempt(async (database) =>
      reportsOf(database, ids, await this.#placesIn(database)),
    );
    return attempt.kind === 'done' ? { kind: 'found', reports: attempt.value } : attempt;
  }

  keep(set: StoredSet): Promise<Problem | null> {
    this.#askToLast();
    return this.#connection.change(async (database) => kept(database, set, await this.#placesIn(database)));
  }

  async keepLog(log: SetLog): Promise<Problem | null> {
    const attempt = await this.#connection.attempt(async (database) =>
      keptLog(database, log, await this.#placesIn(database)),
    );
    return attempt.kind === 'done' ? attempt.value : attempt.problem;
  }

  erase(id: string): Promise<Problem | null> {
    return this.eraseNow([id]);
  }

  eraseNow(ids: readonly string[]): Promise<Problem | null> {
    return this.#connection.change((database) => erased(database, new Set(ids)));
  }

  eraseMany(ids: readonly string[]): Promise<Problem | null> {
    const wanted = new Set(ids);
    return this.#connection.change(async (database) => {
      const rows = await allRows(database);
      await markErased(
        database,
        rows.filter((row) => wanted.has(setIdOf(row.id))),
      );
    });
  }

  restoreErased(): Promise<Problem | null> {
    return this.#connection.change(unmarkErased);
  }

  async outOfSight(): Promise<OutOfSight> {
    const attempt = await this.#connection.attempt(idsOutOfSight);
    return attempt.kind === 'done' ? { kind: 'found', ids: attempt.value } : attempt;
  }

  async purge(ids?: readonly string[]): Promise<Problem | null> {
    // Told once: a second try must not take what another page has put out of sight meanwhile.
    const gone = ids ? ({ kind: 'found', ids } as const) : await this.outOfSight();
    if (gone.kind === 'failed') return gone.problem;
    const wanted = new Set(gone.ids);
    return this.#connection.change((database) => purged(database, wanted));
  }

  eraseAll(): Promise<Problem | null> {
    this.#places = null;
    return this.#connection.eraseAll();
  }

  async #placesIn(database: Database): Promise<Places> {
    this.#places ??= placesOf(await allRows(database));
    return this.#places;
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
  if (!connection) return { store: memoryStore(), lasting: false };
  return { store: new PouchStore(connection), lasting: true };
};
