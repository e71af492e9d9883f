import { summaryOf } from '../core/report/set-summary.ts';
import type { Problem } from '../core/vocabulary/problem.ts';
import type { SetReport } from '../core/vocabulary/report.ts';
import { documentId, SET_PREFIX, setIdOf } from './document-id.ts';
import { migrate, SCHEMA_VERSION } from './migrations.ts';
import { parseReport } from './parse-report.ts';
import type { Parsed } from './parsers.ts';
import { decodeRecording, encodeRecording } from './recording-codec.ts';
import type { Listed, Recalled, StoredSet } from './set-store.ts';

/** What lies in the database beside Pouch's own fields: not yet trusted, since any version may have written it. */
export interface Stored {
  readonly schemaVersion: unknown;
  readonly report: unknown;
}
export type Database = PouchDB.Database<Stored>;

const RECORDING = 'recording';
const FIRST = SET_PREFIX;
const LAST = `${SET_PREFIX}\ufff0`;

const storageFailed = (detail: string): Problem => ({ kind: 'storage-failed', detail });

export const reportIn = (document: unknown): Parsed<SetReport> => {
  const migrated = migrate(document);
  return migrated.kind === 'parsed' ? parseReport(migrated.value) : migrated;
};

/** The rows of one set: one, or more when two pages stored it with different times. */
const rowsOf = async (database: Database, id: string) => {
  const { rows } = await database.allDocs({ startkey: FIRST, endkey: LAST });
  return rows.filter((row) => setIdOf(row.id) === id);
};

const documentOf = async ({
  report,
  recording,
}: StoredSet): Promise<PouchDB.Core.PutDocument<Stored> & { readonly _id: string }> => {
  const data = await encodeRecording(recording);
  return {
    _id: documentId(report),
    schemaVersion: SCHEMA_VERSION,
    report,
    _attachments: { [RECORDING]: { content_type: data.type, data } },
  };
};

const removed = async (database: Database, rows: Awaited<ReturnType<typeof rowsOf>>): Promise<void> => {
  for (const row of rows) await database.remove(row.id, row.value.rev);
};

/** Every set that can be read, newest first; throws what Pouch throws, as do the others here. */
export const listed = async (database: Database): Promise<Listed> => {
  const { rows } = await database.allDocs({ startkey: LAST, endkey: FIRST, include_docs: true, descending: true });
  const parsed = rows.map((row) => reportIn(row.doc));
  const sets = parsed.flatMap((each) => (each.kind === 'parsed' ? [summaryOf(each.value)] : []));
  return { kind: 'listed', sets, unreadable: parsed.length - sets.length };
};

export const recalled = async (database: Database, id: string): Promise<Recalled> => {
  const [row] = await rowsOf(database, id);
  if (!row) return { kind: 'failed', problem: { kind: 'set-not-found', detail: id } };
  const document = await database.get(row.id);
  const report = reportIn(document);
  if (report.kind === 'unreadable') return { kind: 'failed', problem: storageFailed(report.reason) };
  const attachment = await database.getAttachment(row.id, RECORDING, { rev: document._rev });
  const recording = await decodeRecording(attachment as Blob);
  if (recording.kind === 'unreadable') return { kind: 'failed', problem: storageFailed(recording.reason) };
  return { kind: 'found', set: { report: report.value, recording: recording.value } };
};

/** Stores or replaces, report and recording in one step. */
export const kept = async (database: Database, set: StoredSet): Promise<void> => {
  const document = await documentOf(set);
  const rows = await rowsOf(database, set.report.id);
  const old = rows.find((row) => row.id === document._id);
  await database.put(old ? { ...document, _rev: old.value.rev } : document);
  await removed(
    database,
    rows.filter((row) => row !== old),
  );
};

export const erased = async (database: Database, id: string): Promise<void> =>
  removed(database, await rowsOf(database, id));
