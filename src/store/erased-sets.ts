import { setIdOf } from './document-id.ts';
import { isRecord } from './parsers.ts';
import { allRows, type Database, type Row, removeRows } from './set-rows.ts';

/** The mark of the sets that are out of sight, and can still be brought back. */
const MARK = 'erased';

interface Mark {
  readonly rows: readonly Row[];
  /** null: there is no mark yet. */
  readonly rev: string | null;
}

const isRow = (value: unknown): value is Row =>
  isRecord(value) && typeof value.id === 'string' && typeof value.rev === 'string';

const markIn = async (database: Database): Promise<Mark> => {
  const { rows } = await database.allDocs({ keys: [MARK], include_docs: true });
  const [row] = rows;
  const document = row && 'doc' in row ? row.doc : null;
  if (!document) return { rows: [], rev: null };
  return { rows: Array.isArray(document.rows) ? document.rows.filter(isRow) : [], rev: document._rev };
};

const keyOf = ({ id, rev }: Row): string => `${id} ${rev}`;

/** The rows that are not out of sight. A set that was stored again since it was erased is another revision, and seen. */
export const unerased = async <Seen extends Row>(
  database: Database,
  rows: readonly Seen[],
): Promise<readonly Seen[]> => {
  const mark = await markIn(database);
  const erased = new Set(mark.rows.map(keyOf));
  return erased.size === 0 ? rows : rows.filter((row) => !erased.has(keyOf(row)));
};

/** The sets that are out of sight; one that was stored again since is seen, and none of them. */
export const idsOutOfSight = async (database: Database): Promise<readonly string[]> => {
  const mark = await markIn(database);
  if (mark.rows.length === 0) return [];
  const marked = new Set(mark.rows.map(keyOf));
  const rows = await allRows(database);
  const idsOf = (wanted: boolean): readonly string[] =>
    rows.filter((row) => marked.has(keyOf(row)) === wanted).map(({ id }) => setIdOf(id));
  const seen = new Set(idsOf(false));
  return [...new Set(idsOf(true))].filter((id) => !seen.has(id));
};

/** Takes sets out of sight; throws what Pouch throws, as do the others here. */
export const markErased = async (database: Database, rows: readonly Row[]): Promise<void> => {
  const mark = await markIn(database);
  await database.put({
    _id: MARK,
    ...(mark.rev === null ? {} : { _rev: mark.rev }),
    rows: [...mark.rows, ...rows],
  });
};

/** Brings back what is out of sight. */
export const unmarkErased = async (database: Database): Promise<void> => {
  const { rev } = await markIn(database);
  if (rev !== null) await database.remove(MARK, rev);
};

/**
 * Removes those of `ids` that are out of sight, as far as they were not stored again since. The mark goes last, so that a
 * page closed in between leaves nothing half erased; what another page has put out of sight meanwhile stays in it.
 */
export const removeErased = async (
  database: Database,
  ids: ReadonlySet<string>,
  forget: (rows: readonly Row[]) => Promise<void>,
): Promise<void> => {
  const rows = (await markIn(database)).rows.filter(({ id }) => ids.has(setIdOf(id)));
  await removeRows(database, rows);
  await forget(rows);
  const mark = await markIn(database);
  if (mark.rev === null) return;
  const current = new Set((await allRows(database)).map(keyOf));
  const left = mark.rows.filter((row) => current.has(keyOf(row)));
  if (left.length === 0) await database.remove(MARK, mark.rev);
  else await database.put({ _id: MARK, _rev: mark.rev, rows: left });
};
