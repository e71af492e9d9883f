import { summaryOf } from '../core/report/set-summary.ts';
import type { SetSummary } from '../core/vocabulary/report.ts';
import { TRAINING_GAP } from '../core/vocabulary/training.ts';
import { SET_PREFIX, timeOf } from './document-id.ts';
import { SCHEMA_VERSION } from './migrations.ts';
import { isRecord } from './parsers.ts';
import { setIn } from './set-in.ts';
import { type Database, documentsAt, putAll, type Row, type StoredDocument } from './set-rows.ts';

/**
 * Reading ten thousand reports for a list takes long; so the lines of the list are kept, a document per month. They are
 * a copy only: a line holds for one revision of its set's document, and one that does not fit is made anew.
 * What a line is made of changes its meaning: then raise the first number.
 */
export const LINES_VERSION = `2.${SCHEMA_VERSION}`;
const PREFIX = 'lines:';
const LAST = `${PREFIX}\ufff0`;
const MONTH_LENGTH = '2026-11'.length;

interface Line {
  readonly rev: string;
  /** Without what it taught; null: the set cannot be read. */
  readonly summary: SetSummary | null;
}
type Lines = Record<string, Line>;
type Months = Map<string, { readonly rev: string | null; readonly lines: Lines }>;

/** What every line of the list says, newest first; null where a set cannot be read. */
export type ListedLine = Row & { readonly summary: SetSummary | null };

const monthOf = (id: string): string => id.slice(SET_PREFIX.length, SET_PREFIX.length + MONTH_LENGTH);

/** Lines of another version are as good as none. */
const monthIn = ({ _rev, schemaVersion, lines }: StoredDocument): { readonly rev: string; readonly lines: Lines } => ({
  rev: _rev,
  lines: schemaVersion === LINES_VERSION && isRecord(lines) ? (lines as Lines) : {},
});

const monthsIn = async (database: Database): Promise<Months> => {
  const { rows } = await database.allDocs({ startkey: PREFIX, endkey: LAST, include_docs: true });
  return new Map(rows.flatMap(({ id, doc }) => (doc ? [[id.slice(PREFIX.length), monthIn(doc)]] : [])));
};

const summaryIn = (document: unknown): SetSummary | null => {
  const set = setIn(document);
  return set.kind === 'parsed' ? summaryOf(set.value.report, set.value.log) : null;
};

const withoutTaught = (summary: SetSummary | null): SetSummary | null => {
  if (!summary) return null;
  const { taught: _, ...rest } = summary;
  return rest;
};

const linesByMonth = (rows: readonly Row[], lineOf: (row: Row) => Line): ReadonlyMap<string, Lines> => {
  const months = new Map<string, Lines>();
  for (const row of rows) {
    const lines = months.get(monthOf(row.id)) ?? {};
    lines[row.id] = lineOf(row);
    months.set(monthOf(row.id), lines);
  }
  return months;
};

const isSame = (one: Lines, other: Lines): boolean => {
  const ids = Object.keys(one);
  return ids.length === Object.keys(other).length && ids.every((id) => other[id]?.rev === one[id]?.rev);
};

const putMonths = async (database: Database, before: Months, after: ReadonlyMap<string, Lines>): Promise<void> => {
  const changed = [...after].filter(([month, lines]) => !isSame(lines, before.get(month)?.lines ?? {}));
  const gone = [...before].filter(([month, { rev }]) => rev !== null && !after.has(month));
  const revOf = (month: string) => {
    const rev = before.get(month)?.rev;
    return rev ? { _rev: rev } : {};
  };
  await putAll(database, [
    ...changed.map(([month, lines]) => ({
      _id: `${PREFIX}${month}`,
      ...revOf(month),
      schemaVersion: LINES_VERSION,
      lines,
    })),
    ...gone.map(([month]) => ({ _id: `${PREFIX}${month}`, ...revOf(month), _deleted: true })),
  ]);
};

/** The sets of the newest training: those alone teach the next one, and are read in full. */
const newestTraining = (rows: readonly Row[]): readonly string[] => {
  const newest = rows.at(-1);
  if (!newest) return [];
  const since = timeOf(newest.id) - TRAINING_GAP;
  return rows.filter(({ id }) => timeOf(id) >= since).map(({ id }) => id);
};

const readSummaries = async (
  database: Database,
  ids: readonly string[],
): Promise<ReadonlyMap<string, { readonly rev: string; readonly summary: SetSummary | null }>> => {
  const read = new Map<string, { readonly rev: string; readonly summary: SetSummary | null }>();
  for await (const document of documentsAt(database, ids)) {
    read.set(document._id, { rev: document._rev, summary: summaryIn(document) });
  }
  return read;
};

/** The lines of these rows (all that there are, oldest first), newest first; throws what Pouch throws. */
export const linesOf = async (
  database: Database,
  rows: readonly Row[],
): Promise<{
  readonly lines: readonly ListedLine[];
  /** Keeps the lines that were made anew. To be called last: a disk that is full leaves Pouch's connection broken. */
  readonly save: () => Promise<void>;
}> => {
  const months = await monthsIn(database);
  const keptLine = ({ id, rev }: Row): Line | undefined => {
    const line = months.get(monthOf(id))?.lines[id];
    return line?.rev === rev ? line : undefined;
  };
  const recent = new Set(newestTraining(rows));
  const wanted = rows.filter((row) => recent.has(row.id) || !keptLine(row)).map(({ id }) => id);
  const read = await readSummaries(database, wanted);
  const lineOf = (row: Row): Line =>
    keptLine(row) ?? {
      rev: read.get(row.id)?.rev ?? row.rev,
      summary: withoutTaught(read.get(row.id)?.summary ?? null),
    };
  const summaryOfRow = (row: Row): SetSummary | null =>
    (recent.has(row.id) ? read.get(row.id) : lineOf(row))?.summary ?? null;
  return {
    lines: rows.map((row) => ({ ...row, summary: summaryOfRow(row) })).reverse(),
    save: () => putMonths(database, months, linesByMonth(rows, lineOf)),
  };
};

/** Drops the lines of sets that are gone: nothing of them is to stay behind. */
export const forgetLines = async (database: Database, ids: readonly string[]): Promise<void> => {
  if (ids.length === 0) return;
  const gone = new Set(ids);
  const wanted = [...new Set(ids.map(monthOf))];
  const before = new Map([...(await monthsIn(database))].filter(([month]) => wanted.includes(month)));
  const after = new Map<string, Lines>();
  for (const [month, { lines }] of before) {
    const left = Object.entries(lines).filter(([id]) => !gone.has(id));
    if (left.length > 0) after.set(month, Object.fromEntries(left));
  }
  await putMonths(database, before, after);
};
