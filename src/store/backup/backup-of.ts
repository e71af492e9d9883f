import type { Problem } from '../../core/vocabulary/problem.ts';
import type { KeptMachine } from '../machine-store.ts';
import { type BackupEnd, type BackupEntry, type BackupHeader, lineOf } from './backup-line.ts';
import type { BackupParts, OnProgress } from './backup-parts.ts';

export type MadeBackup =
  /** `leftOut`: records that are stored and could not be read, so that the backup is without them. */
  | { readonly kind: 'made'; readonly blob: Blob; readonly records: number; readonly leftOut: number }
  | { readonly kind: 'failed'; readonly problem: Problem };

interface Contents {
  readonly setIds: readonly string[];
  readonly others: readonly BackupEntry[];
  readonly unreadable: number;
}

const machineEntry = (kept: KeptMachine): BackupEntry => ({ kind: 'machine', kept });

const contentsOf = async ({ sets, machines, soreness, wishes }: BackupParts): Promise<Contents | Problem> => {
  const [ofSets, ofMachines, ofSoreness] = [await sets.list(), await machines.list(), await soreness.list()];
  if (ofSets.kind === 'failed') return ofSets.problem;
  if (ofMachines.kind === 'failed') return ofMachines.problem;
  if (ofSoreness.kind === 'failed') return ofSoreness.problem;
  return {
    setIds: ofSets.sets.map(({ id }) => id),
    others: [
      ...ofMachines.machines.map(machineEntry),
      ...ofSoreness.entries.map((entry): BackupEntry => ({ kind: 'soreness', entry })),
      ...Object.entries(wishes.all()).map(([key, value]): BackupEntry => ({ kind: 'wish', key, value })),
    ],
    unreadable: ofSets.unreadable + ofMachines.unreadable + ofSoreness.unreadable,
  };
};

/** What goes on while the lines are taken, one after the other. */
interface Count {
  records: number;
  leftOut: number;
}

async function* linesOf(
  { setIds, others }: Contents,
  header: BackupHeader,
  { sets }: BackupParts,
  count: Count,
  { onProgress, signal }: { readonly onProgress: OnProgress; readonly signal: AbortSignal | undefined },
): AsyncGenerator<string> {
  yield JSON.stringify(header);
  for (const entry of others) {
    count.records += 1;
    yield await lineOf(entry);
  }
  for (const [place, id] of setIds.entries()) {
    signal?.throwIfAborted();
    onProgress(place / setIds.length);
    const recalled = await sets.recall(id);
    if (recalled.kind === 'failed') {
      count.leftOut += 1;
      continue;
    }
    count.records += 1;
    yield await lineOf({ kind: 'set', set: recalled.set });
  }
  yield JSON.stringify({ kind: 'end', records: count.records } satisfies BackupEnd);
}

/** Taken line by line: all sets at once would not fit into a phone's memory. */
const streamOf = (lines: AsyncGenerator<string>): ReadableStream<Uint8Array<ArrayBuffer>> => {
  const encoder = new TextEncoder();
  return new ReadableStream({
    async pull(controller) {
      const { value, done } = await lines.next();
      if (done) controller.close();
      else controller.enqueue(encoder.encode(`${value}\n`));
    },
  });
};

const packed = (stream: ReadableStream<Uint8Array<ArrayBuffer>>): Promise<Blob> =>
  typeof CompressionStream === 'undefined'
    ? new Response(stream, { headers: { 'Content-Type': 'application/x-ndjson' } }).blob()
    : new Response(stream.pipeThrough(new CompressionStream('gzip')), {
        headers: { 'Content-Type': 'application/gzip' },
      }).blob();

/**
 * All that Padline remembers as one file: every set with its recording and what was said of it, machines with their
 * pictures, soreness and wishes. `createdAt` ISO 8601. What a newer Padline stored is left out, and counted. Once `signal`
 * is aborted no further set is read, and the outcome is a failure.
 */
export const backupOf = async (
  parts: BackupParts,
  {
    app,
    createdAt,
    onProgress = () => {},
    signal,
  }: { app: string; createdAt: string; onProgress?: OnProgress; signal?: AbortSignal },
): Promise<MadeBackup> => {
  const contents = await contentsOf(parts);
  if (!('setIds' in contents)) return { kind: 'failed', problem: contents };
  const records = contents.setIds.length + contents.others.length;
  const header: BackupHeader = { format: 'padline-backup', version: 1, createdAt, app, records };
  const count: Count = { records: 0, leftOut: contents.unreadable };
  try {
    const blob = await packed(streamOf(linesOf(contents, header, parts, count, { onProgress, signal })));
    onProgress(1);
    return { kind: 'made', blob, ...count };
  } catch (error) {
    return { kind: 'failed', problem: { kind: 'storage-failed', detail: String(error) } };
  }
};
