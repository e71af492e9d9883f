import type { Problem } from '../core/vocabulary/problem.ts';
import { addedDraft, erasedDraft, listedDrafts, recalledDraft, type StoredPart } from './draft-documents.ts';
import type { DraftListing, DraftPart, DraftStore } from './draft-store.ts';
import { memoryDraftStore } from './memory-draft-store.ts';
import { PouchConnection } from './pouch-connection.ts';
import type { Recalled } from './set-store.ts';

/** Running sets in a database of their own, so that what is erased of them leaves no marks among the kept ones. */
class PouchDraftStore implements DraftStore {
  readonly #connection: PouchConnection<StoredPart>;

  constructor(connection: PouchConnection<StoredPart>) {
    this.#connection = connection;
  }

  async list(): Promise<DraftListing> {
    const attempt = await this.#connection.attempt(listedDrafts);
    return attempt.kind === 'done' ? attempt.value : attempt;
  }

  async recall(id: string): Promise<Recalled> {
    const attempt = await this.#connection.attempt((database) => recalledDraft(database, id));
    return attempt.kind === 'done' ? attempt.value : attempt;
  }

  async add(part: DraftPart): Promise<Problem | null> {
    return this.#connection.change((database) => addedDraft(database, part));
  }

  async erase(id: string): Promise<Problem | null> {
    const attempt = await this.#connection.attempt((database) => erasedDraft(database, id));
    if (attempt.kind === 'failed') return attempt.problem;
    return attempt.value ? this.eraseAll() : null;
  }

  async eraseAll(): Promise<Problem | null> {
    return this.#connection.eraseAll();
  }
}

/** Opens the device's memory of running sets; where the browser refuses one, they last until the page is closed. */
export const openDraftStore = async (name = 'padline-drafts'): Promise<DraftStore> => {
  const connection = await PouchConnection.open<StoredPart>(name);
  return connection ? new PouchDraftStore(connection) : memoryDraftStore();
};
