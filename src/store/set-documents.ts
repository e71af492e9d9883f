import type { Problem } from '../core/vocabulary/problem.ts';
import type { SetReport } from '../core/vocabulary/report.ts';
import type { SetLog } from '../core/vocabulary/set-log.ts';
import { documentId, setIdOf } from './document-id.ts';
import { removeErased, unerased } from './erased-sets.ts';
import { SCHEMA_VERSION } from './migrations.ts';
import { parseSetLog, storedLog } from './parse-set-log.ts';
import { decodeRecording, encodeRecording } from './recording-codec.ts';
import { reportIn } from './set-in.ts';
import { forgetLines, linesOf } from './set-lines.ts';
import {
  allRows,
  type Database,
  documentsAt,
  type Places,
  type Row,
  removeRows,
  rowsAt,
  type Stored,
} from './set-rows.ts';
import type { Listed, Recalled, StoredSet } from './set-store.ts';

const RECORDING = 'recording';

const storageFailed = (detail: string): Problem => ({ kind: 'storage-failed', detail });
const notFound = (id: string): Problem => ({ kind: 'set-not-found', detail: id });

/** Where the sets were last seen, else wherever they are now: another page may have stored them since. */
const rowsOf = async (database: Database, ids: readonly string[], places: Places): Promise<readonly Row[]> => {
  const rows = await rowsAt(
    database,
    ids.flatMap((id) => places.get(id) ?? []),
  );
  const found = new Set(rows.map(({ id }) => setIdOf(id)));
  const lost = new Set(ids.filter((id) => !found.has(id)));
  if (lost.size === 0) return rows;
  return [...rows, ...(await allRows(database)).filter(({ id }) => lost.has(setIdOf(id)))];
};

const documentOf = async ({
  report,
  recording,
  log,
}: StoredSet): Promise<PouchDB.Core.PutDocument<Stored> & { readonly _id: string }> => {
  const data = await encodeRecording(recording);
  return {
    _id: documentId(report),
    schemaVersion: SCHEMA_VERSION,
    report,
    ...(log && { log: storedLog(log) }),
    _attachments: { [RECORDING]: { content_type: data.type, data } },
  };
};

/** Of `rows`, which are all that there are, every set that can be read, newest first; throws what Pouch throws, as do the others here. */
export const listed = async (database: Database, rows: readonly Row[]): Promise<Listed> => {
  const { lines, save } = await linesOf(database, rows);
  const seen = await unerased(database, lines);
  const sets = seen.flatMap((line) => line.summary ?? []);
  // The list is whole without them; what cannot be kept is made anew the next time.
  await save().catch(() => {});
  return { kind: 'listed', sets, unreadable: seen.length - sets.length };
};

const recordingIn = async (database: Database, { id, rev }: Row) =>
  decodeRecording((await database.getAttachment(id, RECORDING, { rev })) as Blob);

export const recalled = async (database: Database, id: string, places: Places): Promise<Recalled> => {
  const [row] = await unerased(database, await rowsOf(database, [id], places));
  if (!row) return { kind: 'failed', problem: notFound(id) };
  const document = await database.get(row.id);
  const report = reportIn(document);
  if (report.kind === 'unreadable') return { kind: 'failed', problem: storageFailed(report.reason) };
  const recording = await recordingIn(database, { id: row.id, rev: document._rev });
  if (recording.kind === 'unreadable') return { kind: 'failed', problem: storageFailed(recording.reason) };
  const log = document.log === undefined ? null : parseSetLog(document.log, id);
  const said = log?.kind === 'parsed' ? { log: log.value } : {};
  return { kind: 'found', set: { report: report.value, recording: recording.value, ...said } };
};

/** Reads no recording; of a set that lies in two places it is the report that `recalled` gives. */
export const reportsOf = async (
  database: Database,
  ids: readonly string[],
  places: Places,
): Promise<ReadonlyMap<string, SetReport>> => {
  const rows = await unerased(database, await rowsOf(database, ids, places));
  const reports = new Map<string, SetReport>();
  const first = new Map(rows.map(({ id }) => [setIdOf(id), id] as const).reverse());
  for await (const document of documentsAt(database, [...first.values()])) {
    const report = reportIn(document);
    if (report.kind === 'parsed') reports.set(setIdOf(document._id), report.value);
  }
  return reports;
};

/** What was said before of a set that is stored anew, as it lies there: a newer Padline's words are not ours to drop. */
const saidBefore = async (database: Database, rows: readonly Row[]): Promise<Pick<Stored, 'log'>> => {
  const [row] = await unerased(database, rows);
  const { log } = row ? await database.get(row.id) : {};
  return log === undefined ? {} : { log };
};

/** Stores or replaces, report and recording in one step. */
export const kept = async (database: Database, set: StoredSet, places: Places): Promise<void> => {
  const document = await documentOf(set);
  const { id } = set.report;
  const rows = await rowsAt(database, [...new Set([...(places.get(id) ?? []), document._id])]);
  const old = rows.find((row) => row.id === document._id);
  const said = set.log ? {} : await saidBefore(database, old ? [old] : rows);
  await database.put({ ...said, ...document, ...(old && { _rev: old.rev }) });
  places.set(id, [document._id]);
  const others = rows.filter((row) => row !== old);
  await removeRows(database, others);
  await forgetLines(
    database,
    others.map((row) => row.id),
  );
};

/** What the lifter says of a stored set; null when it worked. */
export const keptLog = async (database: Database, log: SetLog, places: Places): Promise<Problem | null> => {
  const [row] = await unerased(database, await rowsOf(database, [log.setId], places));
  if (!row) return notFound(log.setId);
  const document = await database.get(row.id);
  const before = parseSetLog(document.log, log.setId);
  if (before.kind === 'unreadable') return storageFailed(before.reason);
  const { log: _, ...unsaid } = document;
  // The recording stays: Pouch keeps an attachment that its stub names.
  await database.put(log.changedAt === null ? unsaid : { ...unsaid, log: storedLog(log) });
  return null;
};

const forget = (database: Database) => (rows: readonly Row[]) =>
  forgetLines(
    database,
    rows.map(({ id }) => id),
  );

/** Looks at all rows, not at where the sets were last seen: nothing of them is to stay behind. */
export const erased = async (database: Database, ids: ReadonlySet<string>): Promise<void> => {
  const rows = (await allRows(database)).filter((row) => ids.has(setIdOf(row.id)));
  await removeRows(database, rows);
  await forget(database)(rows);
};

export const purged = (database: Database, ids: ReadonlySet<string>): Promise<void> =>
  removeErased(database, ids, forget(database));
