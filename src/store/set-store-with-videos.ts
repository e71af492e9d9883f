import type { Problem } from '../core/vocabulary/problem.ts';
import type { SetStore } from './set-store.ts';
import type { VideoStore } from './video-store.ts';

/** The same store, from which no set is erased without its video, whoever erases it. */
export const setStoreWithVideos = (sets: SetStore, videos: VideoStore): SetStore => {
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
    recallReports: (ids) => sets.recallReports(ids),
    keep: (set) => sets.keep(set),
    keepLog: (log) => sets.keepLog(log),
    // The video first: one whose set is gone would be found by nobody.
    erase: async (id) => (await videos.erase(id)) ?? (await sets.erase(id)),
    eraseNow: async (ids) => (await eraseVideos(ids)) ?? (await sets.eraseNow(ids)),
    eraseMany: (ids) => sets.eraseMany(ids),
    restoreErased: () => sets.restoreErased(),
    outOfSight: () => sets.outOfSight(),
    purge: async (ids) => {
      const gone = await sets.outOfSight();
      if (gone.kind === 'failed') return gone.problem;
      const wanted = gone.ids.filter((id) => ids?.includes(id) ?? true);
      let problem: Problem | null = null;
      const freed: string[] = [];
      // One video that stays holds back its own set, no other.
      for (const id of wanted) {
        const refusal = await videos.erase(id);
        if (refusal) problem ??= refusal;
        else freed.push(id);
      }
      return (await sets.purge(freed)) ?? problem;
    },
    eraseAll: async () => {
      const problem = await videos.eraseAll();
      return (await sets.eraseAll()) ?? problem;
    },
  };
};
