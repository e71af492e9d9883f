import type { ImportStanding, ImportWish } from '../core/vocabulary/import-state.ts';
import type { Problem } from '../core/vocabulary/problem.ts';
import type { SetSummary } from '../core/vocabulary/report.ts';
import type { SetLog } from '../core/vocabulary/set-log.ts';
import type { BackupParts } from '../store/backup/backup-parts.ts';
import { restoreBackup } from '../store/backup/restore-backup.ts';
import { matchLoads } from '../store/logger/match-loads.ts';
import { planLoads } from '../store/logger/plan-loads.ts';
import { readLoggerCsv } from '../store/logger/read-logger-csv.ts';
import type { SetStore, StoredSet } from '../store/set-store.ts';
import { ownSetsIn } from './look-at-files.ts';

/** Takes one step back; null when that worked. */
export type Undo = () => Promise<Problem | null>;

/** What became of one file, whole or not at all. */
export interface Step {
  readonly standing: ImportStanding;
  /** null: nothing was changed. */
  readonly undo: Undo | null;
}

export const failedStep = ({ kind }: Problem): Step => ({ standing: { kind: 'failed', why: kind }, undo: null });

/** Of a set that is stored. */
export const keptStep = (setId: string, store: SetStore): Step => ({
  standing: { kind: 'done', changed: 1, setId },
  undo: () => store.erase(setId),
});

export const takeSet = async (set: StoredSet, store: SetStore): Promise<Step> => {
  const problem = await store.keep(set);
  return problem ? failedStep(problem) : keptStep(set.report.id, store);
};

export const takeBackup = async (
  file: File,
  parts: BackupParts,
  onProgress: (share: number) => void,
): Promise<Step> => {
  const restored = await restoreBackup(file, parts, onProgress);
  switch (restored.kind) {
    case 'restored':
      return { standing: { kind: 'done', changed: restored.changed, setId: null }, undo: restored.undo };
    case 'bad-file':
      return { standing: { kind: 'unreadable', why: restored.trouble }, undo: null };
    case 'failed':
      return failedStep(restored.problem);
    default:
      return restored satisfies never;
  }
};

/** Says each set's load, all of them or none. */
export const takeLoads = async (
  text: string,
  { unit, replaceLoads }: ImportWish,
  here: readonly SetSummary[],
  store: SetStore,
): Promise<Step> => {
  const read = readLoggerCsv(text, unit);
  if (read.kind === 'failed') return { standing: { kind: 'unreadable', why: read.fault }, undo: null };
  const logs = new Map(here.map(({ id, log }) => [id, log]));
  const before: SetLog[] = [];
  const undo: Undo = async () => {
    let first: Problem | null = null;
    for (const log of before.splice(0).reverse()) first = (await store.keepLog(log)) ?? first;
    return first;
  };
  const changes = planLoads(matchLoads(ownSetsIn(here), read.sets), { replaceOthers: replaceLoads });
  for (const { setId, after } of changes) {
    const log = logs.get(setId);
    if (!log) continue;
    before.push(log);
    const problem = await store.keepLog({ ...log, load: after, changedAt: new Date().toISOString() });
    if (problem) {
      await undo();
      return failedStep(problem);
    }
  }
  return { standing: { kind: 'done', changed: before.length, setId: null }, undo };
};
