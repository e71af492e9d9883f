import type { SetStore } from './set-store.ts';
import type { VideoStore } from './video-store.ts';

/** The same store, from which no set is erased without its video, whoever erases it. */
export const setStoreWithVideos = (sets: SetStore, videos: VideoStore): SetStore => ({
  list: () => sets.list(),
  recall: (id) => sets.recall(id),
  keep: (set) => sets.keep(set),
  // The video first: one whose set is gone would be found by nobody.
  erase: async (id) => (await videos.erase(id)) ?? (await sets.erase(id)),
  eraseAll: async () => {
    const problem = await videos.eraseAll();
    return (await sets.eraseAll()) ?? problem;
  },
});
