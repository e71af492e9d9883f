import { joinedVideoStore } from './joined-video-store.ts';
import { memoryVideoStore } from './memory-video-store.ts';
import { openOpfsVideoStore } from './opfs-video-store.ts';
import { openPouchVideoStore } from './pouch-video-store.ts';
import type { VideoStore } from './video-store.ts';

/** Opens the device's memory of videos; where the browser refuses one, they last until the page is closed. */
export const openVideoStore = async (): Promise<VideoStore> => {
  const opened = await Promise.all([openOpfsVideoStore(), openPouchVideoStore()]);
  const stores = opened.filter((store) => store !== null);
  return stores.length > 0 ? joinedVideoStore(stores) : memoryVideoStore();
};
