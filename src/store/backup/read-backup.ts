import type { BadFile, ImportTrouble } from '../../core/vocabulary/import-trouble.ts';
import { isGzip } from '../gzip.ts';
import { exactly, finite, isRecord, parsedBy, record, text, time } from '../parsers.ts';
import { type BackupEntry, type BackupHeader, entryOf } from './backup-line.ts';

/** Thrown while a backup is read; `badFileOf` makes a value of it. */
class UnreadableBackup extends Error {
  readonly trouble: ImportTrouble;

  constructor(trouble: ImportTrouble, detail: string) {
    super(detail);
    this.trouble = trouble;
  }
}

/** What was the matter with the file; throws anything else again. */
export const badFileOf = (error: unknown): BadFile => {
  if (!(error instanceof UnreadableBackup)) throw error;
  return { kind: 'bad-file', trouble: error.trouble, detail: error.message };
};

/** No set fills a line like this, and somewhat longer no browser can hold it; letters. */
const LONGEST_LINE = 256 * 1024 * 1024;

/** The lines of a text that comes in pieces, without their ends. */
async function* linesOf(pieces: AsyncIterable<string>): AsyncGenerator<string> {
  let line = '';
  for await (const piece of pieces) {
    const [end = '', ...begun] = piece.split('\n');
    line += end;
    for (const next of begun) {
      yield line;
      line = next;
    }
    if (line.length > LONGEST_LINE) throw new UnreadableBackup('damaged', 'a line without end');
  }
  if (line !== '') yield line;
}

/** Not by `for await` over the stream itself, which not every browser has. */
async function* piecesOf(stream: ReadableStream<Uint8Array<ArrayBuffer>>): AsyncGenerator<string> {
  const reader = stream.getReader();
  const decoder = new TextDecoder();
  try {
    for (;;) {
      const { value, done } = await reader.read();
      if (done) break;
      yield decoder.decode(value, { stream: true });
    }
    yield decoder.decode();
  } catch (error) {
    throw new UnreadableBackup('damaged', String(error));
  } finally {
    // Lets go of the file where reading stops early.
    await reader.cancel().catch(() => {});
  }
}

const textOf = async (file: Blob): Promise<AsyncGenerator<string>> => {
  const stream = file.stream();
  return piecesOf((await isGzip(file)) ? stream.pipeThrough(new DecompressionStream('gzip')) : stream);
};

const jsonOf = (line: string, at: number, otherwise: ImportTrouble): unknown => {
  try {
    return JSON.parse(line);
  } catch (error) {
    throw new UnreadableBackup(otherwise, `line ${at}: ${String(error)}`);
  }
};

const header = record<BackupHeader>({
  format: exactly('padline-backup'),
  version: exactly(1),
  createdAt: time,
  app: text,
  records: finite,
});

const headerOf = (line: string | undefined): BackupHeader => {
  const value = line === undefined ? null : jsonOf(line, 1, 'not-ours');
  if (!isRecord(value) || value.format !== 'padline-backup') throw new UnreadableBackup('not-ours', 'no header');
  if (typeof value.version === 'number' && value.version > 1) {
    throw new UnreadableBackup('too-new', `version ${value.version}`);
  }
  const parsed = parsedBy(header, value, 'header');
  if (parsed.kind === 'unreadable') throw new UnreadableBackup('damaged', parsed.reason);
  return parsed.value;
};

const isTooNew = (reason: string): boolean => reason.includes('newer Padline');

/** An open backup: what its first line says, and its records, to be read once. */
export interface OpenBackup {
  readonly header: BackupHeader;
  readonly entries: AsyncGenerator<BackupEntry>;
}

async function* entriesOf(lines: AsyncGenerator<string>): AsyncGenerator<BackupEntry> {
  let records = 0;
  for await (const line of lines) {
    const entry = entryOf(jsonOf(line, records + 2, 'damaged'));
    if (entry.kind === 'unreadable') {
      throw new UnreadableBackup(
        isTooNew(entry.reason) ? 'too-new' : 'damaged',
        `line ${records + 2}: ${entry.reason}`,
      );
    }
    if (entry.value.kind === 'end') {
      if (entry.value.records !== records)
        throw new UnreadableBackup('damaged', `${records} records of ${entry.value.records}`);
      return;
    }
    records += 1;
    yield entry.value;
  }
  throw new UnreadableBackup('cut-short', `no end after ${records} records`);
}

/** Opens a backup; it and its entries throw what `badFileOf` makes a value of. */
export const readBackup = async (file: Blob): Promise<OpenBackup> => {
  const lines = linesOf(await textOf(file));
  const { value } = await lines.next();
  return { header: headerOf(value), entries: entriesOf(lines) };
};
