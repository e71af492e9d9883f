import { SET_PREFIX, setIdOf } from './document-id.ts';

/** What lies in the database beside Pouch's own fields: not yet trusted, since any version may have written it. */
export interface Stored {
  readonly schemaVersion?: unknown;
  /** Of a set's document. */
  readonly report?: unknown;
  /** Of a set's document: see `parseSetLog`. */
  readonly log?: unknown;
  /** Of a month of lines: see `set-lines.ts`. */
  readonly lines?: unknown;
  /** Of the mark of erased sets: see `erased-sets.ts`. */
  readonly rows?: unknown;
}
export type Database = PouchDB.Database<Stored>;
export type StoredDocument = PouchDB.Core.ExistingDocument<Stored & PouchDB.Core.AllDocsMeta>;

/** A document that is there, by its id and the revision that it has now. */
export interface Row {
  readonly id: string;
  readonly rev: string;
}

/** Where each set lies, by the set's own id: one document, or more when two pages stored it with different times. */
export type Places = Map<string, readonly string[]>;

const FIRST = SET_PREFIX;
const LAST = `${SET_PREFIX}\ufff0`;
/** Documents read at once: all of them would fill the memory of a phone. */
const BATCH = 250;

/** Every set's row, oldest first; throws what Pouch throws, as do the others here. Reads no document. */
export const allRows = async (database: Database): Promise<readonly Row[]> => {
  const { rows } = await database.allDocs({ startkey: FIRST, endkey: LAST });
  return rows.map(({ id, value }) => ({ id, rev: value.rev }));
};

/** Of these documents the ones that are there. */
export const rowsAt = async (database: Database, ids: readonly string[]): Promise<readonly Row[]> => {
  const { rows } = await database.allDocs({ keys: [...ids] });
  return rows.flatMap((row) =>
    'value' in row && row.value && !row.value.deleted ? [{ id: row.id, rev: row.value.rev }] : [],
  );
};

/** The documents themselves, without their recordings, some at a time. */
export async function* documentsAt(database: Database, ids: readonly string[]): AsyncGenerator<StoredDocument> {
  for (let from = 0; from < ids.length; from += BATCH) {
    const { rows } = await database.allDocs({ keys: ids.slice(from, from + BATCH), include_docs: true });
    for (const row of rows) if ('doc' in row && row.doc) yield row.doc;
  }
}

/** Where the sets of these rows lie. */
export const placesOf = (rows: readonly Row[]): Places => {
  const places: Places = new Map();
  for (const { id } of rows) places.set(setIdOf(id), [...(places.get(setIdOf(id)) ?? []), id]);
  return places;
};

/** Pouch answers a refusal among many documents with a value; a disk that is full must not pass for done. */
const refusedIn = (answers: readonly (PouchDB.Core.Response | PouchDB.Core.Error)[]): PouchDB.Core.Error | undefined =>
  answers.find((answer): answer is PouchDB.Core.Error => 'error' in answer && answer.status !== 409);

/** Writes documents together; one that another page has changed meanwhile stays as that page wrote it. */
export const putAll = async (
  database: Database,
  documents: readonly PouchDB.Core.PutDocument<Stored>[],
): Promise<void> => {
  if (documents.length === 0) return;
  const refused = refusedIn(await database.bulkDocs([...documents]));
  if (refused) throw refused;
};

/** Removes documents, as far as they are still what these rows say. */
export const removeRows = async (database: Database, rows: readonly Row[]): Promise<void> => {
  const gone = rows.map(({ id, rev }) => ({ _id: id, _rev: rev, _deleted: true }));
  for (let from = 0; from < gone.length; from += BATCH) await putAll(database, gone.slice(from, from + BATCH));
};
