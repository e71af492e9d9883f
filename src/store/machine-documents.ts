import type { Machine } from '../core/vocabulary/machine.ts';
import { lastUsedFirst } from './last-used-first.ts';
import type { KeptMachine, ListedMachines } from './machine-store.ts';
import { parseMachine } from './parse-machine.ts';
import { isRecord, type Parsed } from './parsers.ts';

/** What lies in the database beside Pouch's own fields: not yet trusted, since any version may have written it. */
export interface StoredMachine {
  readonly schemaVersion: unknown;
  readonly machine: unknown;
}
export type MachineDatabase = PouchDB.Database<StoredMachine>;

/** The schema that this Padline writes. */
const SCHEMA_VERSION = 1;
const PREFIX = 'machine:';
const LAST = `${PREFIX}\ufff0`;
const PICTURE = 'spot';

/** A machine as it is stored, in the database and in a backup; its picture lies beside it. */
export const storedMachine = (machine: Machine): StoredMachine => ({ schemaVersion: SCHEMA_VERSION, machine });

/** The machine in its stored form, or why it cannot be read. */
export const machineIn = (document: unknown): Parsed<Machine> =>
  isRecord(document) && document.schemaVersion === SCHEMA_VERSION
    ? parseMachine(document.machine)
    : { kind: 'unreadable', reason: 'The machine was stored by a newer Padline.' };

const pictureIn = (attachments: PouchDB.Core.Attachments | undefined): Blob | null => {
  const attachment = attachments?.[PICTURE];
  // Asked for as binary, a browser's Pouch gives blobs.
  return attachment && 'data' in attachment && attachment.data instanceof Blob ? attachment.data : null;
};

/** Every machine that can be read, the one used last first; throws what Pouch throws, as do the others here. */
export const listedMachines = async (database: MachineDatabase): Promise<ListedMachines> => {
  const { rows } = await database.allDocs({
    startkey: PREFIX,
    endkey: LAST,
    include_docs: true,
    attachments: true,
    binary: true,
  });
  const kept = rows.flatMap(({ doc }): KeptMachine[] => {
    const machine = machineIn(doc);
    return machine.kind === 'parsed' ? [{ machine: machine.value, picture: pictureIn(doc?._attachments) }] : [];
  });
  return { kind: 'listed', machines: lastUsedFirst(kept), unreadable: rows.length - kept.length };
};

const revisionOf = async (database: MachineDatabase, id: string): Promise<string | null> => {
  const { rows } = await database.allDocs({ keys: [`${PREFIX}${id}`] });
  const [row] = rows;
  return row && 'value' in row && row.value && !row.value.deleted ? row.value.rev : null;
};

/** Stores or replaces, machine and picture in one step. */
export const keptMachine = async (database: MachineDatabase, { machine, picture }: KeptMachine): Promise<void> => {
  const revision = await revisionOf(database, machine.id);
  await database.put({
    _id: `${PREFIX}${machine.id}`,
    ...(revision === null ? {} : { _rev: revision }),
    ...storedMachine(machine),
    ...(picture ? { _attachments: { [PICTURE]: { content_type: picture.type, data: picture } } } : {}),
  });
};

export const erasedMachine = async (database: MachineDatabase, id: string): Promise<void> => {
  const revision = await revisionOf(database, id);
  if (revision !== null) await database.remove(`${PREFIX}${id}`, revision);
};
