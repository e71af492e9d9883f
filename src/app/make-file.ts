import type { FileFault } from '../core/vocabulary/file-job.ts';
import type { FileWish } from '../core/vocabulary/file-wish.ts';
import { milliseconds } from '../core/vocabulary/units.ts';
import { backupOf } from '../store/backup/backup-of.ts';
import type { BackupParts } from '../store/backup/backup-parts.ts';
import type { ExportFile } from '../store/export/export-file.ts';
import { hevyCsvFile, setsCsvFile, strongCsvFile } from '../store/export/export-files.ts';
import { filmOf } from '../store/export/film-of.ts';
import type { StoredSet } from '../store/set-store.ts';
import { regionInUse } from '../words/language-in-use.ts';
import { localDay } from '../words/local-day.ts';
import type { AppState } from './app-state.ts';
import { loggedSets } from './logged-sets.ts';
import { pageOf } from './page-of.ts';

export interface FileMaking {
  readonly parts: BackupParts;
  readonly state: AppState;
  /** The set on the screen. */
  readonly set: StoredSet | null;
  readonly signal: AbortSignal;
  readonly onProgress: (share: number) => void;
}

export type MadeFile =
  | { readonly kind: 'made'; readonly file: ExportFile; readonly leftOut: number }
  | { readonly kind: 'cancelled' }
  | { readonly kind: 'failed'; readonly why: FileFault };

const CANCELLED: MadeFile = { kind: 'cancelled' };

const made = (file: ExportFile, leftOut = 0): MadeFile => ({ kind: 'made', file, leftOut });
const failed = (why: FileFault): MadeFile => ({ kind: 'failed', why });

/** What is filmed of the set on the screen, kept or just asked about; null: nothing is. */
const videoOf = async ({ video }: AppState, setId: string): Promise<Blob | null> =>
  video?.setId === setId && 'url' in video ? (await fetch(video.url)).blob() : null;

const film = async (over: 'video' | 'outline', { set, state, signal, onProgress }: FileMaking): Promise<MadeFile> => {
  if (!set) return failed('no-pictures');
  const outcome = await filmOf(set, {
    video: over === 'video' ? await videoOf(state, set.report.id) : null,
    // A kept video begins with its set.
    videoStart: milliseconds(0),
    language: regionInUse(),
    signal,
    onProgress,
  });
  return outcome.kind === 'made' ? made(outcome.file) : outcome.kind === 'cancelled' ? CANCELLED : failed(outcome.why);
};

const ofAllSets = async (
  write: typeof setsCsvFile,
  { parts, state, signal, onProgress }: FileMaking,
): Promise<MadeFile> => {
  const listed = await parts.sets.list();
  if (listed.kind === 'failed') return failed('storage-failed');
  if (listed.sets.length === 0) return failed('no-sets');
  // Loggers get what was trained before the camera; a header alone would be a file that says nothing.
  if (write !== setsCsvFile && !listed.sets.some(({ sourceKind }) => sourceKind === 'camera'))
    return failed('no-camera-sets');
  const { sets, leftOut } = await loggedSets(listed.sets, state.machines, parts.sets, { signal, onProgress });
  return signal.aborted ? CANCELLED : made(write(sets, new Date()), leftOut + listed.unreadable);
};

const backup = async ({ parts, signal, onProgress }: FileMaking): Promise<MadeFile> => {
  const now = new Date();
  const whole = await backupOf(parts, {
    app: `Padline ${__APP_VERSION__}`,
    createdAt: now.toISOString(),
    onProgress,
    signal,
  });
  if (signal.aborted) return CANCELLED;
  if (whole.kind === 'failed') return failed('storage-failed');
  const ending = whole.blob.type === 'application/gzip' ? 'gz' : 'ndjson';
  return made({ name: `padline-backup-${localDay(now)}.${ending}`, blob: whole.blob }, whole.leftOut);
};

/** Makes a file that was wished for. */
export const makeFile = async (wish: FileWish, making: FileMaking): Promise<MadeFile> => {
  switch (wish.kind) {
    case 'page':
      return making.set ? made(await pageOf(making.set, wish.name, making.state)) : failed('no-pictures');
    case 'film':
      return film(wish.over, making);
    case 'sets':
      return ofAllSets(setsCsvFile, making);
    case 'hevy':
      return ofAllSets(hevyCsvFile, making);
    case 'strong':
      return ofAllSets(strongCsvFile, making);
    case 'backup':
      return backup(making);
    default:
      return wish satisfies never;
  }
};
