import type { BadFile } from '../../core/vocabulary/import-trouble.ts';
import type { Problem } from '../../core/vocabulary/problem.ts';
import type { RestorePreview, RestoreTally } from '../../core/vocabulary/restore-preview.ts';
import type { BackupEntry } from './backup-line.ts';
import type { BackupParts, OnProgress } from './backup-parts.ts';
import { fateOf } from './fate-of.ts';
import { badFileOf, readBackup } from './read-backup.ts';
import { whatIsHere } from './what-is-here.ts';

export type Previewed = RestorePreview | BadFile | { readonly kind: 'failed'; readonly problem: Problem };

const NONE: RestoreTally = { fresh: 0, same: 0, newer: 0, kept: 0 };

type Tallies = Pick<RestorePreview, 'sets' | 'machines' | 'soreness' | 'wishes'>;

const TALLY_OF: Readonly<Record<BackupEntry['kind'], keyof Tallies>> = {
  set: 'sets',
  machine: 'machines',
  soreness: 'soreness',
  wish: 'wishes',
};

/** What restoring a backup would do; reads the file to its end, and changes nothing. */
export const previewBackup = async (
  file: Blob,
  parts: BackupParts,
  onProgress: OnProgress = () => {},
): Promise<Previewed> => {
  const here = await whatIsHere(parts);
  if ('kind' in here) return { kind: 'failed', problem: here };
  try {
    const { header, entries } = await readBackup(file);
    let tallies: Tallies = { sets: NONE, machines: NONE, soreness: NONE, wishes: NONE };
    let read = 0;
    for await (const entry of entries) {
      const name = TALLY_OF[entry.kind];
      const fate = fateOf(entry, here);
      tallies = { ...tallies, [name]: { ...tallies[name], [fate]: tallies[name][fate] + 1 } };
      read += 1;
      onProgress(Math.min(1, read / Math.max(1, header.records)));
    }
    return { kind: 'preview', createdAt: header.createdAt, app: header.app, ...tallies };
  } catch (error) {
    return badFileOf(error);
  }
};
