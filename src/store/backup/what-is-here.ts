import type { Problem } from '../../core/vocabulary/problem.ts';
import type { SetSummary } from '../../core/vocabulary/report.ts';
import type { Soreness } from '../../core/vocabulary/soreness.ts';
import { contentKey } from '../content-key.ts';
import type { KeptMachine } from '../machine-store.ts';
import type { BackupParts } from './backup-parts.ts';

/** What is on this device, to hold a backup against. */
export interface Here {
  readonly sets: ReadonlyMap<string, SetSummary>;
  readonly contents: ReadonlySet<string>;
  readonly machines: ReadonlyMap<string, KeptMachine>;
  readonly soreness: ReadonlyMap<string, Soreness>;
  readonly wishes: Readonly<Record<string, string>>;
}

const byId = <Value>(values: readonly Value[], idOf: (value: Value) => string): ReadonlyMap<string, Value> =>
  new Map(values.map((value) => [idOf(value), value]));

/** What is on this device, or why that cannot be told. */
export const whatIsHere = async ({ sets, machines, soreness, wishes }: BackupParts): Promise<Here | Problem> => {
  const [ofSets, ofMachines, ofSoreness] = [await sets.list(), await machines.list(), await soreness.list()];
  if (ofSets.kind === 'failed') return ofSets.problem;
  if (ofMachines.kind === 'failed') return ofMachines.problem;
  if (ofSoreness.kind === 'failed') return ofSoreness.problem;
  return {
    sets: byId(ofSets.sets, ({ id }) => id),
    contents: new Set(ofSets.sets.map(contentKey)),
    machines: byId(ofMachines.machines, ({ machine }) => machine.id),
    soreness: byId(ofSoreness.entries, ({ id }) => id),
    wishes: wishes.all(),
  };
};
