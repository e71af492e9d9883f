import { lastUsedFirst } from './last-used-first.ts';
import type { KeptMachine, MachineStore } from './machine-store.ts';

/** Machines kept until the page is closed: for tests, and where the browser refuses to store anything. */
export const memoryMachineStore = (): MachineStore => {
  const machines = new Map<string, KeptMachine>();
  return {
    async list() {
      return { kind: 'listed', machines: lastUsedFirst([...machines.values()]), unreadable: 0 };
    },
    async keep(kept) {
      machines.set(kept.machine.id, kept);
      return null;
    },
    async erase(id) {
      machines.delete(id);
      return null;
    },
    async eraseAll() {
      machines.clear();
      return null;
    },
  };
};
