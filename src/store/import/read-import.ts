import type { SetExport } from '../../core/report/set-export.ts';
import type { BadFile } from '../../core/vocabulary/import-trouble.ts';
import type { Recording } from '../../core/vocabulary/recording.ts';
import type { SetReport } from '../../core/vocabulary/report.ts';
import type { SetLog } from '../../core/vocabulary/set-log.ts';
import { isGzip } from '../gzip.ts';
import { parseRecording } from '../parse-recording.ts';
import { isRecord, type Parsed } from '../parsers.ts';
import { logOfExport } from './log-of-export.ts';
import { parseSetExport } from './parse-set-export.ts';
import { reportOfExport } from './report-of-export.ts';

/** A file of somebody's choice, read; `name` is the file's. */
export type ReadFile = { readonly name: string } & (
  | { readonly kind: 'set'; readonly report: SetReport; readonly log: SetLog | null }
  | { readonly kind: 'recording'; readonly recording: Recording }
  /** A whole backup: to be previewed and restored. */
  | { readonly kind: 'backup' }
  | BadFile
);

const bad = (trouble: BadFile['trouble'], detail: string): BadFile => ({ kind: 'bad-file', trouble, detail });

const isNewer = (value: Readonly<Record<string, unknown>>): boolean =>
  typeof value.version === 'number' && value.version > 1;

const contentOf = <Value, Content>(parsed: Parsed<Value>, to: (value: Value) => Content): Content | BadFile =>
  parsed.kind === 'parsed' ? to(parsed.value) : bad('damaged', parsed.reason);

const setOfExport = (set: SetExport) => ({ kind: 'set', report: reportOfExport(set), log: logOfExport(set) }) as const;

const readValue = (value: unknown) => {
  if (!isRecord(value)) return bad('not-ours', 'no record');
  switch (value.format) {
    case 'padline.set':
      if (isNewer(value)) return bad('too-new', `version ${value.version}`);
      return contentOf(parseSetExport(value), setOfExport);
    case 'padline.recording':
      if (isNewer(value)) return bad('too-new', `version ${value.version}`);
      return contentOf(parseRecording(value), (recording) => ({ kind: 'recording', recording }) as const);
    default:
      return bad('not-ours', `format ${String(value.format)}`);
  }
};

/** Longer than any first line of a backup. */
const HEADER_BYTES = 4096;

/** A backup that was unpacked on the way, or made where the browser cannot pack; its JSON may be spaced as another program does. */
const isPlainBackup = async (file: Blob): Promise<boolean> => {
  const [header = ''] = (await file.slice(0, HEADER_BYTES).text()).split('\n', 1);
  try {
    const value: unknown = JSON.parse(header);
    return isRecord(value) && value.format === 'padline-backup';
  } catch {
    return false;
  }
};

/** Hours of keypoints are less; bytes. What is larger, or no record, is not read to its end, which may be gigabytes. */
const MOST_BYTES = 256 * 1024 * 1024;
const isRecordText = async (file: Blob): Promise<boolean> =>
  file.size <= MOST_BYTES && (await file.slice(0, 64).text()).trimStart().startsWith('{');

const OURS = /"format":\s*"padline\./;

const readText = (text: string) => {
  try {
    return readValue(JSON.parse(text));
  } catch (error) {
    if (!OURS.test(text)) return bad('not-ours', String(error));
    return bad(text.trimEnd().endsWith('}') ? 'damaged' : 'cut-short', String(error));
  }
};

/** What a file is, by what is in it: its name may be anything. Changes nothing; rejects where it cannot be opened. */
export const readImport = async (file: File): Promise<ReadFile> => {
  const { name } = file;
  if ((await isGzip(file)) || (await isPlainBackup(file))) return { name, kind: 'backup' };
  if (!(await isRecordText(file))) return { name, ...bad('not-ours', 'no record') };
  return { name, ...readText(await file.text()) };
};
