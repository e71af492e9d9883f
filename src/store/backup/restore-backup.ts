import type { BadFile } from '../../core/vocabulary/import-trouble.ts';
import type { Problem } from '../../core/vocabulary/problem.ts';
import { emptyLog } from '../../core/vocabulary/set-log.ts';
import type { BackupEntry } from './backup-line.ts';
import type { BackupParts, OnProgress } from './backup-parts.ts';
import { type Fate, fateOf } from './fate-of.ts';
import { badFileOf, readBackup } from './read-backup.ts';
import { type Here, whatIsHere } from './what-is-here.ts';

type Undo = () => Promise<Problem | null>;

export type Restored =
  /** `changed`: records added or replaced. `undo` takes all of it back; null when that worked. */
  | { readonly kind: 'restored'; readonly changed: number; readonly undo: Undo }
  | BadFile
  | { readonly kind: 'failed'; readonly problem: Problem };

/** What was done so far, to be taken back. */
class Done {
  readonly addedSets: string[] = [];
  readonly steps: Undo[] = [];
  changed = 0;
  readonly #parts: BackupParts;

  constructor(parts: BackupParts) {
    this.#parts = parts;
  }

  /** The last change first; goes on where one fails, and tells the first that did. */
  readonly undo: Undo = async () => {
    let first: Problem | null = null;
    for (const step of this.steps.splice(0).reverse()) first = (await step()) ?? first;
    if (this.addedSets.length === 0) return first;
    const { sets } = this.#parts;
    return (await sets.eraseMany(this.addedSets.splice(0))) ?? (await sets.purge()) ?? first;
  };
}

const applySet = async (
  { set }: Extract<BackupEntry, { kind: 'set' }>,
  fate: Fate,
  here: Here,
  { sets }: BackupParts,
  done: Done,
): Promise<Problem | null> => {
  const { id } = set.report;
  if (fate === 'fresh') {
    done.addedSets.push(id);
    return sets.keep(set);
  }
  // The reports may differ, by a pad line drawn anew: which is the later cannot be told, and the one here is in use.
  const before = here.sets.get(id)?.log ?? emptyLog(id);
  done.steps.push(() => sets.keepLog(before));
  return sets.keepLog(set.log ?? emptyLog(id));
};

const apply = async (
  entry: BackupEntry,
  fate: Fate,
  here: Here,
  parts: BackupParts,
  done: Done,
): Promise<Problem | null> => {
  const { machines, soreness, wishes } = parts;
  switch (entry.kind) {
    case 'set':
      return applySet(entry, fate, here, parts, done);
    case 'machine': {
      const { id } = entry.kept.machine;
      const before = here.machines.get(id);
      done.steps.push(() => (before ? machines.keep(before) : machines.erase(id)));
      return machines.keep(entry.kept);
    }
    case 'soreness': {
      const before = here.soreness.get(entry.entry.id);
      done.steps.push(() => (before ? soreness.keep(before) : soreness.erase(entry.entry.id)));
      return soreness.keep(entry.entry);
    }
    case 'wish':
      done.steps.push(async () => {
        wishes.put(entry.key, here.wishes[entry.key] ?? null);
        return null;
      });
      wishes.put(entry.key, entry.value);
      return null;
  }
  return entry satisfies never;
};

/** Undoing must not fail unseen, but the first trouble is the one to tell. */
const takenBack = async <Outcome>(done: Done, outcome: Outcome): Promise<Outcome> => {
  await done.undo();
  return outcome;
};

/**
 * Adds what is not here and replaces what is older here, as `previewBackup` told. Should the file or the device fail in the
 * middle, what was done is taken back.
 */
export const restoreBackup = async (
  file: Blob,
  parts: BackupParts,
  onProgress: OnProgress = () => {},
): Promise<Restored> => {
  const here = await whatIsHere(parts);
  if ('kind' in here) return { kind: 'failed', problem: here };
  const done = new Done(parts);
  try {
    const { header, entries } = await readBackup(file);
    let read = 0;
    for await (const entry of entries) {
      read += 1;
      onProgress(Math.min(1, read / Math.max(1, header.records)));
      const fate = fateOf(entry, here);
      if (fate === 'same' || fate === 'kept') continue;
      const problem = await apply(entry, fate, here, parts, done);
      if (problem) return await takenBack(done, { kind: 'failed', problem });
      done.changed += 1;
    }
    return { kind: 'restored', changed: done.changed, undo: done.undo };
  } catch (error) {
    await done.undo();
    return badFileOf(error);
  }
};
