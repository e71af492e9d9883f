import type { SetSummary } from '../core/vocabulary/report.ts';
import type { LoggedSet } from '../store/export/logged-set.ts';
import type { KeptMachine } from '../store/machine-store.ts';
import type { SetStore } from '../store/set-store.ts';

export interface LoggedSets {
  readonly sets: readonly LoggedSet[];
  /** Sets that could not be read. */
  readonly leftOut: number;
}

/** Reports read at once. */
const BATCH = 200;

/** Every set with what was said of it; no keypoints are read. */
export const loggedSets = async (
  listed: readonly SetSummary[],
  machines: readonly KeptMachine[],
  store: SetStore,
  { signal, onProgress }: { readonly signal: AbortSignal; readonly onProgress: (share: number) => void },
): Promise<LoggedSets> => {
  const names = new Map(machines.map(({ machine: { id, name } }) => [id, name]));
  const sets: LoggedSet[] = [];
  for (let from = 0; from < listed.length && !signal.aborted; from += BATCH) {
    onProgress(from / listed.length);
    const batch = listed.slice(from, from + BATCH);
    const recalled = await store.recallReports(batch.map(({ id }) => id));
    if (recalled.kind === 'failed') continue;
    for (const { id, log } of batch) {
      const report = recalled.reports.get(id);
      if (report) sets.push({ report, log, machine: names.get(log.machineId ?? '') ?? '' });
    }
  }
  return { sets, leftOut: listed.length - sets.length };
};
