import { summaryOf } from '../../core/report/set-summary.ts';
import type { SetSummary } from '../../core/vocabulary/report.ts';
import type { Soreness } from '../../core/vocabulary/soreness.ts';
import { contentKey } from '../content-key.ts';
import type { KeptMachine } from '../machine-store.ts';
import type { StoredSet } from '../set-store.ts';
import type { BackupEntry } from './backup-line.ts';
import { isEqual } from './is-equal.ts';
import type { Here } from './what-is-here.ts';

/** What becomes of a record: see `RestoreTally`. */
export type Fate = 'fresh' | 'same' | 'newer' | 'kept';

const isLater = (one: string | null, other: string | null): boolean =>
  one !== null && (other === null || Date.parse(one) > Date.parse(other));

/** What a set teaches is made of the rest, and the list tells it of the newest training only. */
const comparable = ({ taught: _, ...summary }: SetSummary): unknown => summary;

const fateOfSet = ({ report, log }: StoredSet, here: Here): Fate => {
  const summary = summaryOf(report, log);
  const own = here.sets.get(report.id);
  if (!own) return here.contents.has(contentKey(summary)) ? 'same' : 'fresh';
  if (isEqual(comparable(own), comparable(summary))) return 'same';
  return isLater(summary.log.changedAt, own.log.changedAt) ? 'newer' : 'kept';
};

const isSamePicture = (one: Blob | null, other: Blob | null): boolean => one?.size === other?.size;

const fateOfMachine = ({ machine, picture }: KeptMachine, here: Here): Fate => {
  const own = here.machines.get(machine.id);
  if (!own) return 'fresh';
  if (isEqual(own.machine, machine) && isSamePicture(own.picture, picture)) return 'same';
  return isLater(machine.usedAt, own.machine.usedAt) ? 'newer' : 'kept';
};

const fateOfSoreness = (entry: Soreness, here: Here): Fate => {
  const own = here.soreness.get(entry.id);
  if (!own) return 'fresh';
  if (own.level === entry.level && own.day === entry.day && own.moment === entry.moment) return 'same';
  return isLater(entry.changedAt, own.changedAt) ? 'newer' : 'kept';
};

const fateOfWish = (key: string, value: string, { wishes }: Here): Fate => {
  if (wishes[key] === undefined) return 'fresh';
  return wishes[key] === value ? 'same' : 'kept';
};

/** What becomes of a record of a backup: nothing here is replaced by something that is not known to be newer. */
export const fateOf = (entry: BackupEntry, here: Here): Fate => {
  switch (entry.kind) {
    case 'set':
      return fateOfSet(entry.set, here);
    case 'machine':
      return fateOfMachine(entry.kept, here);
    case 'soreness':
      return fateOfSoreness(entry.entry, here);
    case 'wish':
      return fateOfWish(entry.key, entry.value, here);
  }
  return entry satisfies never;
};
