import type { Problem } from '../core/vocabulary/problem.ts';
import type { SetStore } from './set-store.ts';
import type { VideoStore } from './video-store.ts';

/** The same store, from which no set is erased without its video, whoever erases it. */
export const setStoreWithVideos = (sets: SetStore, videos: VideoStore): SetStore => {
  /** Sets that can still be brought back, and their videos with them. */
  let erased: readonly string[] = [];
  const eraseVideos = async (ids: readonly string[]): Promise<Problem | null> => {
    for (const id of ids) {
      const problem = await videos.erase(id);
      if (problem) return problem;
    }
    return null;
  };
  return {
    list: () => sets.list(),
    recall: (id) => sets.recall(id),
    keep: async (set) => {
      const problem = await sets.keep(set);
      if (!problem) erased = erased.filter((id) => id !== set.report.id);
      return problem;
    },
    keepLog: (log) => sets.keepLog(log),
    // The video first: one whose set is gone would be found by nobody.
    erase: async (id) => (await videos.erase(id)) ?? (await sets.erase(id)),
    eraseNow: async (ids) => (await eraseVideos(ids)) ?? (await sets.eraseNow(ids)),
    eraseMany: async (ids) => {
      const problem = await sets.eraseMany(ids);
      if (!problem) erased = [...erased, ...ids];
      return problem;
    },
    restoreErased: async () => {
      const problem = await sets.restoreErased();
      if (!problem) erased = [];
      return problem;
    },
    purge: async () => {
      const problem = await eraseVideos(erased);
      if (problem) return problem;
      erased = [];
      return sets.purge();
    },
    eraseAll: async () => {
      const problem = await videos.eraseAll();
      erased = [];
      return (await sets.eraseAll()) ?? problem;
    },
  };
};
