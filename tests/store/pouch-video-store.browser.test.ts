import { openPouchVideoStore } from '../../src/store/pouch-video-store.ts';
import type { VideoStore } from '../../src/store/video-store.ts';
import { describeVideoStore } from './video-store-contract.ts';

let stores = 0;

const opened = async (name: string): Promise<VideoStore> => {
  const store = await openPouchVideoStore(name);
  if (!store) throw new Error('no database');
  return store;
};

describeVideoStore('openPouchVideoStore(name)', async () => {
  const name = `padline-videos-under-test-${stores++}`;
  const store = await opened(name);
  await store.eraseAll();
  return { store, reopened: () => opened(name) };
});
