import type { SetSummary } from '../core/vocabulary/report.ts';
import type { LoggedSet } from '../store/export/logged-set.ts';
import type { KeptMachine } from '../store/machine-store.ts';
import type { SetStore } from '../store/set-store.ts';

export interface LoggedSets {
  readonly sets: readonly LoggedSet[];
  /** Sets that could not be read. */
  readonly leftOut: number;
}

/** Every set with what was said of it, read one after the other: all their keypoints at once would not fit. */
export const loggedSets = async (
  listed: readonly SetSummary[],
  machines: readonly KeptMachine[],
  store: SetStore,
  { signal, onProgress }: { readonly signal: AbortSignal; readonly onProgress: (share: number) => void },
): Promise<LoggedSets> => {
  const names = new Map(machines.map(({ machine: { id, name } }) => [id, name]));
  const sets: LoggedSet[] = [];
  for (const [place, { id, log }] of listed.entries()) {
    if (signal.aborted) break;
    onProgress(place / listed.length);
    const recalled = await store.recall(id);
    if (recalled.kind === 'failed') continue;
    const { report } = recalled.set;
    sets.push({ report, log, machine: names.get(log.machineId ?? '') ?? '' });
  }
  return { sets, leftOut: listed.length - sets.length };
};
