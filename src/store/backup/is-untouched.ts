import type { BackupEntry } from './backup-line.ts';
import { isEqual } from './is-equal.ts';
import type { Here } from './what-is-here.ts';

/** Whether a record that replaced another, or is new, is still as the backup has it; of a set, what is said of it. */
export const isUntouched = (entry: BackupEntry, now: Here): boolean => {
  switch (entry.kind) {
    case 'set': {
      const own = now.sets.get(entry.set.report.id);
      return own?.log.changedAt === entry.set.log?.changedAt;
    }
    case 'machine': {
      const own = now.machines.get(entry.kept.machine.id);
      return isEqual(own?.machine, entry.kept.machine) && own?.picture?.size === entry.kept.picture?.size;
    }
    case 'soreness':
      return isEqual(now.soreness.get(entry.entry.id), entry.entry);
    case 'wish':
      return now.wishes[entry.key] === entry.value;
  }
  return entry satisfies never;
};
