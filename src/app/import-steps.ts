import type { ImportStanding, ImportWish } from '../core/vocabulary/import-state.ts';
import type { Problem } from '../core/vocabulary/problem.ts';
import type { SetSummary } from '../core/vocabulary/report.ts';
import type { SetLog } from '../core/vocabulary/set-log.ts';
import type { BackupParts } from '../store/backup/backup-parts.ts';
import { restoreBackup } from '../store/backup/restore-backup.ts';
import { type AddedSet, addedSet, eraseUnsaid } from '../store/erase-unsaid.ts';
import { matchLoads } from '../store/logger/match-loads.ts';
import { planLoads } from '../store/logger/plan-loads.ts';
import { readLoggerCsv } from '../store/logger/read-logger-csv.ts';
import type { SetStore, StoredSet } from '../store/set-store.ts';
import { takeBack, type Undo, type UndoBy, type UndoComing } from '../store/take-back.ts';
import { ownSetsIn } from './look-at-files.ts';

/** What became of one file: whole, not at all, or, where the device failed twice, in part. */
export interface Step {
  readonly standing: ImportStanding;
  /** null: nothing was changed. */
  readonly undo: UndoComing | null;
}

export const failedStep = ({ kind }: Problem): Step => ({ standing: { kind: 'failed', why: kind }, undo: null });

const halfDone = (changed: number, undo: UndoComing): Step => ({ standing: { kind: 'half-done', changed }, undo });

/** Of a set that is stored, as it came. */
export const keptStep = (added: AddedSet, store: SetStore): Step => ({
  standing: { kind: 'done', changed: 1, setId: added.id },
  undo: async (stays) => {
    const listed = await store.list();
    if (listed.kind === 'failed') return listed.problem;
    const here = new Map(listed.sets.map((set) => [set.id, set]));
    const { problem, stayed } = await eraseUnsaid([added], here, store);
    if (!problem) stays(stayed);
    return problem;
  },
});

export const takeSet = async (set: StoredSet, store: SetStore): Promise<Step> => {
  const problem = await store.keep(set);
  return problem ? failedStep(problem) : keptStep(addedSet(set), store);
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
    case 'half-done':
      return halfDone(restored.changed, restored.undo);
    default:
      return restored satisfies never;
  }
};

type Logs = ReadonlyMap<string, SetLog>;

const logsOf = (sets: readonly SetSummary[]): Logs => new Map(sets.map(({ id, log }) => [id, log]));

/** Gives a set the load again that it had; what the lifter has said since stays. */
const loadTakenBack =
  (before: SetLog, written: SetLog, store: SetStore): UndoBy<[now: Logs]> =>
  async (logs) => {
    const now = logs.get(before.setId);
    if (!now || now.load !== written.load) return null;
    if (now.changedAt === written.changedAt) return store.keepLog(before);
    return store.keepLog({ ...now, load: before.load, changedAt: new Date().toISOString() });
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
  const logs = logsOf(here);
  const steps: UndoBy<[now: Logs]>[] = [];
  const undo: Undo = async () => {
    const listed = await store.list();
    return listed.kind === 'failed' ? listed.problem : takeBack(steps, logsOf(listed.sets));
  };
  const changes = planLoads(matchLoads(ownSetsIn(here), read.sets), { replaceOthers: replaceLoads });
  for (const { setId, after } of changes) {
    const log = logs.get(setId);
    if (!log) continue;
    const written = { ...log, load: after, changedAt: new Date().toISOString() };
    const problem = await store.keepLog(written);
    if (problem) return (await undo()) ? halfDone(steps.length, undo) : failedStep(problem);
    steps.push(loadTakenBack(log, written, store));
  }
  return { standing: { kind: 'done', changed: steps.length, setId: null }, undo };
};
