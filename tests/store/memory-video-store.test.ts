import { memoryVideoStore } from '../../src/store/memory-video-store.ts';
import { describeVideoStore } from './video-store-contract.ts';

describeVideoStore('memoryVideoStore()', async () => {
  const store = memoryVideoStore();
  return { store, reopened: async () => store };
});
