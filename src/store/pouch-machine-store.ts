import { erasedMachine, keptMachine, listedMachines, type StoredMachine } from './machine-documents.ts';
import type { MachineStore } from './machine-store.ts';
import { memoryMachineStore } from './memory-machine-store.ts';
import { PouchConnection } from './pouch-connection.ts';

/** Machines in IndexedDB, through PouchDB: one document per machine, the picture of its spot attached. */
const storeOn = (connection: PouchConnection<StoredMachine>): MachineStore => ({
  async list() {
    const attempt = await connection.attempt(listedMachines);
    return attempt.kind === 'done' ? attempt.value : attempt;
  },
  keep: (kept) => connection.change((database) => keptMachine(database, kept)),
  erase: (id) => connection.change((database) => erasedMachine(database, id)),
  eraseAll: () => connection.eraseAll(),
});

/** Opens the device's memory of machines; where the browser refuses one, they last until the page is closed. */
export const openMachineStore = async (name = 'padline-machines'): Promise<MachineStore> => {
  const connection = await PouchConnection.open<StoredMachine>(name);
  return connection ? storeOn(connection) : memoryMachineStore();
};
