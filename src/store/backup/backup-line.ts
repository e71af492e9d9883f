import type { Soreness } from '../../core/vocabulary/soreness.ts';
import { machineIn, storedMachine } from '../machine-documents.ts';
import type { KeptMachine } from '../machine-store.ts';
import { SCHEMA_VERSION } from '../migrations.ts';
import { parseRecording } from '../parse-recording.ts';
import { parseSetLog, storedLog } from '../parse-set-log.ts';
import { exactly, finite, isRecord, type Parsed, parsedBy, record, text } from '../parsers.ts';
import { recordingText } from '../recording-text.ts';
import { reportIn } from '../set-in.ts';
import type { StoredSet } from '../set-store.ts';
import { sorenessIn, storedSoreness } from '../soreness-documents.ts';
import { fromBase64, toBase64 } from './base64.ts';

/*
 * A backup is text, a JSON value per line, packed with gzip where the browser can: a header, the records in any order, and
 * an end, by which a file that was cut short is known. Records are as the store writes them, with their schema's version.
 * docs/backup.md describes it for others.
 */

/** The first line. */
export interface BackupHeader {
  readonly format: 'padline-backup';
  readonly version: 1;
  /** ISO 8601. */
  readonly createdAt: string;
  readonly app: string;
  /** How many records are meant to follow; for the progress, not for counting. */
  readonly records: number;
}

/** One record of a backup. */
export type BackupEntry =
  | { readonly kind: 'set'; readonly set: StoredSet }
  | { readonly kind: 'machine'; readonly kept: KeptMachine }
  | { readonly kind: 'soreness'; readonly entry: Soreness }
  | { readonly kind: 'wish'; readonly key: string; readonly value: string };

/** The last line. */
export interface BackupEnd {
  readonly kind: 'end';
  /** Records between the first line and this one. */
  readonly records: number;
}

const setLine = ({ report, recording, log }: StoredSet): string => {
  const head = JSON.stringify({
    kind: 'set',
    schemaVersion: SCHEMA_VERSION,
    report,
    ...(log && { log: storedLog(log) }),
  });
  return `${head.slice(0, -1)},"recording":${recordingText(recording)}}`;
};

const machineLine = async ({ machine, picture }: KeptMachine): Promise<string> =>
  JSON.stringify({
    kind: 'machine',
    ...storedMachine(machine),
    picture: picture && { type: picture.type, base64: await toBase64(picture) },
  });

/** A record as its line, without the line's end. */
export const lineOf = async (entry: BackupEntry): Promise<string> => {
  switch (entry.kind) {
    case 'set':
      return setLine(entry.set);
    case 'machine':
      return machineLine(entry.kept);
    case 'soreness':
      return JSON.stringify({ kind: 'soreness', ...storedSoreness(entry.entry) });
    case 'wish':
      return JSON.stringify(entry);
  }
  return entry satisfies never;
};

/** Parsed, or the first thing that is not as it should be, handed on under another name. */
const mapped = <From, To>(parsed: Parsed<From>, to: (value: From) => To): Parsed<To> =>
  parsed.kind === 'parsed' ? { kind: 'parsed', value: to(parsed.value) } : parsed;

const setOf = (line: Readonly<Record<string, unknown>>): Parsed<BackupEntry> => {
  const report = reportIn(line);
  if (report.kind === 'unreadable') return report;
  const recording = parseRecording(line.recording);
  if (recording.kind === 'unreadable') return recording;
  const log = parseSetLog(line.log, report.value.id);
  return mapped(log, (said) => ({
    kind: 'set',
    set: { report: report.value, recording: recording.value, ...(line.log === undefined ? {} : { log: said }) },
  }));
};

const picture = record<{ readonly type: string; readonly base64: string }>({ type: text, base64: text });

const pictureOf = (value: unknown): Parsed<Blob | null> => {
  if (value === null || value === undefined) return { kind: 'parsed', value: null };
  const parsed = parsedBy(picture, value, 'picture');
  if (parsed.kind === 'unreadable') return parsed;
  try {
    return { kind: 'parsed', value: fromBase64(parsed.value.base64, parsed.value.type) };
  } catch (error) {
    return { kind: 'unreadable', reason: `picture is damaged: ${String(error)}` };
  }
};

const machineOf = (line: Readonly<Record<string, unknown>>): Parsed<BackupEntry> => {
  const machine = machineIn(line);
  if (machine.kind === 'unreadable') return machine;
  return mapped(pictureOf(line.picture), (seen) => ({
    kind: 'machine',
    kept: { machine: machine.value, picture: seen },
  }));
};

const wish = record<Extract<BackupEntry, { readonly kind: 'wish' }>>({ kind: exactly('wish'), key: text, value: text });
const end = record<BackupEnd>({ kind: exactly('end'), records: finite });

/** The record or the end that a line holds, or why it cannot be read. */
export const entryOf = (line: unknown): Parsed<BackupEntry | BackupEnd> => {
  if (!isRecord(line)) return { kind: 'unreadable', reason: 'line is not a record' };
  switch (line.kind) {
    case 'set':
      return setOf(line);
    case 'machine':
      return machineOf(line);
    case 'soreness':
      return mapped(sorenessIn(line), (entry) => ({ kind: 'soreness', entry }));
    case 'wish':
      return parsedBy(wish, line, 'wish');
    case 'end':
      return parsedBy(end, line, 'end');
    default:
      return { kind: 'unreadable', reason: `line.kind is not known: ${String(line.kind)}` };
  }
};
