import { memorySorenessStore } from '../../src/store/memory-soreness-store.ts';
import { describeSorenessStore } from './soreness-store-contract.ts';

describeSorenessStore('memorySorenessStore()', async () => {
  const store = memorySorenessStore();
  return { store, reopened: async () => store };
});
