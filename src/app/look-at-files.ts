import { ownSets } from '../core/history/own-sets.ts';
import type { ImportContent, ImportStanding, ImportWish, LoadCounts } from '../core/vocabulary/import-state.ts';
import type { ImportTrouble } from '../core/vocabulary/import-trouble.ts';
import type { OwnSet } from '../core/vocabulary/load-preview.ts';
import type { LoggerFault } from '../core/vocabulary/logger-fault.ts';
import type { SetSummary } from '../core/vocabulary/report.ts';
import type { BackupParts } from '../store/backup/backup-parts.ts';
import { previewBackup } from '../store/backup/preview-backup.ts';
import { planImport } from '../store/import/plan-import.ts';
import { type ReadFile, readImport } from '../store/import/read-import.ts';
import { matchLoads } from '../store/logger/match-loads.ts';
import { readLoggerCsv } from '../store/logger/read-logger-csv.ts';
import { tableText } from '../store/logger/table-text.ts';
import type { ImportTask } from './import-task.ts';
import { isVideo } from './is-video.ts';
import { isVideoHere } from './is-video-here.ts';
import { unexpected } from './unexpected.ts';

export interface LookedAt {
  readonly content: ImportContent;
  readonly standing: ImportStanding;
  readonly task: ImportTask;
}

const WANTED: ImportStanding = { kind: 'wanted' };
const HERE: ImportStanding = { kind: 'here-already' };
const UNKNOWN: ImportContent = { kind: 'unknown' };
const NOTHING: ImportTask = { kind: 'nothing' };

const TABLE_NAME = /\.(?:csv|tsv|txt)$/i;

const isTable = ({ name, type }: File): boolean => type === 'text/csv' || TABLE_NAME.test(name);

/** Our sets as a log may know them. */
export const ownSetsIn = (sets: readonly SetSummary[]): readonly OwnSet[] =>
  ownSets(sets).map(({ id, createdAt, repCount, log }) => ({ id, createdAt, repCount, load: log.load }));

const unreadable = (why: ImportTrouble | LoggerFault): LookedAt => ({
  content: UNKNOWN,
  standing: { kind: 'unreadable', why },
  task: NOTHING,
});

const lookAtTable = async (file: File, { unit }: ImportWish, here: readonly SetSummary[]): Promise<LookedAt> => {
  const text = await tableText(file);
  if (text === null) return unreadable('not-a-table');
  const read = readLoggerCsv(text, unit);
  if (read.kind === 'failed') return unreadable(read.fault);
  const { matched, unmatched } = matchLoads(ownSetsIn(here), read.sets);
  const of = (kind: (typeof matched)[number]['kind']): number => matched.filter((one) => one.kind === kind).length;
  const counts: LoadCounts = {
    fresh: of('new'),
    same: of('same'),
    other: of('other'),
    unmatched: unmatched.length,
    asksUnit: !read.unitSaid,
  };
  const isNew = counts.fresh + counts.other > 0;
  return { content: { kind: 'loads', counts }, standing: isNew ? WANTED : HERE, task: { kind: 'loads', text } };
};

const lookAtBackup = async (file: File, parts: BackupParts): Promise<LookedAt> => {
  const preview = await previewBackup(file, parts);
  switch (preview.kind) {
    case 'preview': {
      const { sets, machines, soreness, wishes } = preview;
      const isNew = [sets, machines, soreness, wishes].some(({ fresh, newer }) => fresh + newer > 0);
      return { content: { kind: 'backup', preview }, standing: isNew ? WANTED : HERE, task: { kind: 'backup' } };
    }
    case 'bad-file':
      return unreadable(preview.trouble);
    case 'failed':
      return { content: UNKNOWN, standing: { kind: 'failed', why: preview.problem.kind }, task: NOTHING };
    default:
      return preview satisfies never;
  }
};

const lookAtVideo = async (file: File, here: readonly SetSummary[]): Promise<LookedAt> => ({
  content: { kind: 'video' },
  standing: (await isVideoHere(file, here)) ? HERE : WANTED,
  task: { kind: 'video' },
});

/** Sets and keypoints are told apart together: a set and its recording are two files. */
const lookAtOurs = async (
  read: readonly ReadFile[],
  here: readonly SetSummary[],
  { sets: store }: BackupParts,
): Promise<ReadonlyMap<string, LookedAt>> => {
  const { sets, recordings } = await planImport(read, here, store);
  const looked = new Map<string, LookedAt>();
  for (const file of read) {
    if (file.kind === 'set') {
      const { reps, createdAt } = file.report;
      const own = sets.find(({ report }) => report === file.report);
      const hasKeypoints = (own?.recording.frames.length ?? 0) > 0;
      looked.set(file.name, {
        content: { kind: 'set', createdAt, reps: reps.length, hasKeypoints: own ? hasKeypoints : true },
        standing: own ? WANTED : HERE,
        task: own ? { kind: 'set', set: own } : NOTHING,
      });
    }
    if (file.kind !== 'recording') continue;
    const isAlone = recordings.some(({ recording }) => recording === file.recording);
    const set = sets.find(({ recording }) => recording === file.recording);
    const setFile = set && read.find((other) => other.kind === 'set' && other.report === set.report);
    const task: ImportTask = setFile ? { kind: 'with-set', place: Number(setFile.name) } : NOTHING;
    looked.set(file.name, {
      content: { kind: 'keypoints', frames: file.recording.frames.length },
      standing: isAlone || setFile ? WANTED : HERE,
      task: isAlone ? { kind: 'keypoints', recording: file.recording } : task,
    });
  }
  return looked;
};

export interface Looking {
  readonly parts: BackupParts;
  readonly here: readonly SetSummary[];
  readonly wish: ImportWish;
  /** Told of each file as soon as it is known; several times of one whose log is asked about anew. */
  readonly found: (place: number, looked: LookedAt) => void;
}

/** What a file is by itself; one of ours that is to be told apart together with others is read only. */
const lookAtOne = async (file: File, { parts, here, wish }: Looking): Promise<LookedAt | ReadFile> => {
  if (isVideo(file)) return lookAtVideo(file, here);
  if (isTable(file)) return lookAtTable(file, wish, here);
  const read = await readImport(file);
  if (read.kind === 'backup') return lookAtBackup(file, parts);
  return read.kind === 'bad-file' ? unreadable(read.trouble) : read;
};

/** What a browser says of a file that it cannot open. */
const NOT_OPENED = ['NotFoundError', 'NotReadableError', 'SecurityError', 'TypeMismatchError'];

const notLookedAt = (error: unknown): LookedAt => {
  if (error instanceof DOMException && NOT_OPENED.includes(error.name)) return unreadable('not-opened');
  const { kind: why } = unexpected(error);
  return { content: UNKNOWN, standing: { kind: 'failed', why }, task: NOTHING };
};

/** Finds out what each file is and what of it is new. Changes nothing. */
export const lookAtFiles = async (files: readonly File[], looking: Looking): Promise<void> => {
  const { parts, here, found } = looking;
  const ours: ReadFile[] = [];
  for (const [place, file] of files.entries()) {
    // A folder, or a file that was moved away or whose card was pulled out, cannot be opened; the others can.
    const looked = await lookAtOne(file, looking).catch(notLookedAt);
    if ('standing' in looked) found(place, looked);
    // Two files may have one name; their places tell them apart.
    else ours.push({ ...looked, name: String(place) });
  }
  for (const [place, looked] of await lookAtOurs(ours, here, parts)) found(Number(place), looked);
};
