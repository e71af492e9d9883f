import { memoryMachineStore } from '../../src/store/memory-machine-store.ts';
import { describeMachineStore } from './machine-store-contract.ts';

describeMachineStore('memoryMachineStore()', async () => {
  const store = memoryMachineStore();
  return { store, reopened: async () => store };
});
