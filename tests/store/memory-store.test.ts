import { memoryStore } from '../../src/store/memory-store.ts';
import { describeSetStore } from './set-store-contract.ts';

describeSetStore('memoryStore()', async () => {
  const store = memoryStore();
  return { store, reopened: async () => store };
});
