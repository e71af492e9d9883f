import type { Soreness } from '../core/vocabulary/soreness.ts';
import { newestDayFirst } from './newest-day-first.ts';
import { parseSoreness } from './parse-soreness.ts';
import { isRecord, type Parsed } from './parsers.ts';
import type { ListedSoreness } from './soreness-store.ts';

/** What lies in the database beside Pouch's own fields: not yet trusted, since any version may have written it. */
export interface StoredSoreness {
  readonly schemaVersion: unknown;
  readonly soreness: unknown;
}
export type SorenessDatabase = PouchDB.Database<StoredSoreness>;

/** The schema that this Padline writes. */
const SCHEMA_VERSION = 1;
const PREFIX = 'soreness:';
const LAST = `${PREFIX}\ufff0`;

/** An entry as it is stored, in the database and in a backup. */
export const storedSoreness = (soreness: Soreness): StoredSoreness => ({ schemaVersion: SCHEMA_VERSION, soreness });

/** The entry in its stored form, or why it cannot be read. */
export const sorenessIn = (document: unknown): Parsed<Soreness> =>
  isRecord(document) && document.schemaVersion === SCHEMA_VERSION
    ? parseSoreness(document.soreness)
    : { kind: 'unreadable', reason: 'The entry was stored by a newer Padline.' };

/** Every entry that can be read, the newest day first; throws what Pouch throws, as do the others here. */
export const listedSoreness = async (database: SorenessDatabase): Promise<ListedSoreness> => {
  const { rows } = await database.allDocs({ startkey: PREFIX, endkey: LAST, include_docs: true });
  const entries = rows.flatMap(({ doc }) => {
    const entry = sorenessIn(doc);
    return entry.kind === 'parsed' ? [entry.value] : [];
  });
  return { kind: 'listed', entries: newestDayFirst(entries), unreadable: rows.length - entries.length };
};

const revisionOf = async (database: SorenessDatabase, id: string): Promise<string | null> => {
  const { rows } = await database.allDocs({ keys: [`${PREFIX}${id}`] });
  const [row] = rows;
  return row && 'value' in row && row.value && !row.value.deleted ? row.value.rev : null;
};

/** Stores or replaces. */
export const keptSoreness = async (database: SorenessDatabase, entry: Soreness): Promise<void> => {
  const revision = await revisionOf(database, entry.id);
  await database.put({
    _id: `${PREFIX}${entry.id}`,
    ...(revision === null ? {} : { _rev: revision }),
    ...storedSoreness(entry),
  });
};

export const erasedSoreness = async (database: SorenessDatabase, id: string): Promise<void> => {
  const revision = await revisionOf(database, id);
  if (revision !== null) await database.remove(`${PREFIX}${id}`, revision);
};
