import type { DraftListing, DraftPart } from './draft-store.ts';
import { joinParts, summariesOf } from './join-parts.ts';
import { SCHEMA_VERSION } from './migrations.ts';
import { decodeRecording, encodeRecording } from './recording-codec.ts';
import { reportIn } from './set-in.ts';
import type { Stored } from './set-rows.ts';
import type { Recalled } from './set-store.ts';

/** A part as it lies in the database: not yet trusted. */
export interface StoredPart extends Stored {
  readonly repCount: unknown;
  readonly from: unknown;
}
export type DraftDatabase = PouchDB.Database<StoredPart>;

const RECORDING = 'recording';
const PREFIX = 'draft:';
const DIGITS = 8;

const prefixOf = (id: string): string => `${PREFIX}${id}:`;

const rowsOf = async (database: DraftDatabase, prefix: string) =>
  (await database.allDocs({ startkey: prefix, endkey: `${prefix}\ufff0`, include_docs: true })).rows;

type Row = Awaited<ReturnType<typeof rowsOf>>[number];

/** null: this Padline cannot read it. */
const headOf = ({ doc }: Row): Omit<DraftPart, 'recording'> | null => {
  const report = reportIn(doc);
  const { repCount, from } = doc ?? {};
  if (report.kind === 'unreadable' || typeof repCount !== 'number' || typeof from !== 'number') return null;
  return { report: report.value, repCount, from };
};

const partIn = async (database: DraftDatabase, row: Row): Promise<DraftPart | null> => {
  const head = headOf(row);
  if (!head) return null;
  const recording = await decodeRecording((await database.getAttachment(row.id, RECORDING)) as Blob);
  return recording.kind === 'parsed' ? { ...head, recording: recording.value } : null;
};

/** Throws what Pouch throws, as do the others here. */
export const listedDrafts = async (database: DraftDatabase): Promise<DraftListing> => {
  const rows = await rowsOf(database, PREFIX);
  const heads = rows.flatMap((row) => headOf(row) ?? []);
  return { kind: 'listed', drafts: summariesOf(heads), unreadable: rows.length - heads.length };
};

export const recalledDraft = async (database: DraftDatabase, id: string): Promise<Recalled> => {
  const parts: DraftPart[] = [];
  for (const row of await rowsOf(database, prefixOf(id))) {
    const part = await partIn(database, row);
    if (part) parts.push(part);
  }
  const set = joinParts(parts);
  return set ? { kind: 'found', set } : { kind: 'failed', problem: { kind: 'set-not-found', detail: id } };
};

export const addedDraft = async (
  database: DraftDatabase,
  { report, recording, repCount, from }: DraftPart,
): Promise<void> => {
  const data = await encodeRecording(recording);
  const _id = `${prefixOf(report.id)}${`${from}`.padStart(DIGITS, '0')}`;
  // It may have come in although it was said to have failed.
  const [old] = await rowsOf(database, _id);
  await database.put({
    _id,
    ...(old && { _rev: old.value.rev }),
    schemaVersion: SCHEMA_VERSION,
    report,
    repCount,
    from,
    _attachments: { [RECORDING]: { content_type: data.type, data } },
  });
};

/** True when no draft is left. */
export const erasedDraft = async (database: DraftDatabase, id: string): Promise<boolean> => {
  for (const row of await rowsOf(database, prefixOf(id))) await database.remove(row.id, row.value.rev);
  return (await rowsOf(database, PREFIX)).length === 0;
};
