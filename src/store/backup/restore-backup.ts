import type { BadFile } from '../../core/vocabulary/import-trouble.ts';
import type { Problem } from '../../core/vocabulary/problem.ts';
import { emptyLog } from '../../core/vocabulary/set-log.ts';
import { type AddedSet, addedSet, eraseUnsaid } from '../erase-unsaid.ts';
import { takeBack, type Undo, type UndoBy, type UndoComing } from '../take-back.ts';
import type { BackupEntry } from './backup-line.ts';
import type { BackupParts, OnProgress } from './backup-parts.ts';
import { type Fate, fateOf } from './fate-of.ts';
import { isUntouched } from './is-untouched.ts';
import { badFileOf, readBackup } from './read-backup.ts';
import { type Here, whatIsHere } from './what-is-here.ts';

export type Restored =
  /** `changed`: records added or replaced. `undo` takes all of it back; null when that worked. */
  | { readonly kind: 'restored'; readonly changed: number; readonly undo: UndoComing }
  | BadFile
  | { readonly kind: 'failed'; readonly problem: Problem }
  /** Neither could all be taken in nor all be taken back: `changed` records are in, and `undo` tries again. */
  | { readonly kind: 'half-done'; readonly changed: number; readonly problem: Problem; readonly undo: UndoComing };

/** What was done so far, to be taken back. */
class Done {
  readonly addedSets: AddedSet[] = [];
  /** What was written over since then is the lifter's, and stays. */
  readonly steps: UndoBy<[now: Here]>[] = [];
  readonly #parts: BackupParts;

  constructor(parts: BackupParts) {
    this.#parts = parts;
  }

  /** Records that are other than before. */
  get changed(): number {
    return this.addedSets.length + this.steps.length;
  }

  readonly undo: UndoComing = async (stays) => {
    const now = await whatIsHere(this.#parts);
    if ('kind' in now) return now;
    const first = await takeBack(this.steps, now);
    if (this.addedSets.length === 0) return first;
    const { problem, stayed } = await eraseUnsaid(this.addedSets, now.sets, this.#parts.sets);
    if (problem) return first ?? problem;
    this.addedSets.length = 0;
    stays(stayed);
    return first;
  };
}

/** What failed has changed nothing, and is not to be taken back. */
const doneOr = (problem: Problem | null, undo: Undo, entry: BackupEntry, done: Done): Problem | null => {
  if (!problem) done.steps.push(async (now) => (isUntouched(entry, now) ? undo() : null));
  return problem;
};

const applySet = async (
  entry: Extract<BackupEntry, { kind: 'set' }>,
  fate: Fate,
  here: Here,
  { sets }: BackupParts,
  done: Done,
): Promise<Problem | null> => {
  const { set } = entry;
  const { id } = set.report;
  if (fate === 'fresh') {
    const problem = await sets.keep(set);
    if (!problem) done.addedSets.push(addedSet(set));
    return problem;
  }
  // The reports may differ, by a pad line drawn anew: which is the later cannot be told, and the one here is in use.
  const before = here.sets.get(id)?.log ?? emptyLog(id);
  return doneOr(await sets.keepLog(set.log ?? emptyLog(id)), () => sets.keepLog(before), entry, done);
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
      const undo: Undo = () => (before ? machines.keep(before) : machines.erase(id));
      return doneOr(await machines.keep(entry.kept), undo, entry, done);
    }
    case 'soreness': {
      const before = here.soreness.get(entry.entry.id);
      const undo: Undo = () => (before ? soreness.keep(before) : soreness.erase(entry.entry.id));
      return doneOr(await soreness.keep(entry.entry), undo, entry, done);
    }
    case 'wish': {
      const undo: Undo = async () => {
        wishes.put(entry.key, here.wishes[entry.key] ?? null);
        return null;
      };
      wishes.put(entry.key, entry.value);
      return doneOr(null, undo, entry, done);
    }
  }
  return entry satisfies never;
};

/** What was done is taken back; where that fails as well, that is what is to be told, and not `otherwise`. */
const takenBack = async (done: Done, otherwise: () => Restored): Promise<Restored> => {
  const problem = await done.undo(() => {});
  return problem ? { kind: 'half-done', changed: done.changed, problem, undo: done.undo } : otherwise();
};

/**
 * Adds what is not here and replaces what is older here, as `previewBackup` told. Should the file or the device fail in the
 * middle, what was done is taken back, as far as the device lets it.
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
      if (problem) return await takenBack(done, () => ({ kind: 'failed', problem }));
    }
    return { kind: 'restored', changed: done.changed, undo: done.undo };
  } catch (error) {
    return takenBack(done, () => badFileOf(error));
  }
};
