import type { Problem } from '../core/vocabulary/problem.ts';
import type { ListedVideo, VideoStore } from './video-store.ts';

/**
 * Several places as one: what the first refuses the next one takes, and what lies in any of them is found and erased. A
 * browser that was updated meanwhile may have videos in two.
 */
export const joinedVideoStore = (stores: readonly VideoStore[]): VideoStore => {
  const inAll = async (work: (store: VideoStore) => Promise<Problem | null>): Promise<Problem | null> => {
    const problems = await Promise.all(stores.map(work));
    return problems.find((problem) => problem !== null) ?? null;
  };
  return {
    async list() {
      const videos: ListedVideo[] = [];
      for (const store of stores) {
        const listed = await store.list();
        if (listed.kind === 'failed') return listed;
        videos.push(...listed.videos);
      }
      return { kind: 'listed', videos };
    },
    async recall(setId) {
      for (const store of stores) {
        const recalled = await store.recall(setId);
        if (recalled.kind !== 'none') return recalled;
      }
      return { kind: 'none' };
    },
    async keep(setId, video) {
      let first: Problem | null = null;
      for (const [index, store] of stores.entries()) {
        const problem = await store.keep(setId, video);
        // One that lies in another place as well would be counted twice, and the older one be found.
        if (problem === null)
          return (
            (await Promise.all(stores.map((other, at) => (at === index ? null : other.erase(setId))))).find(
              (left) => left !== null,
            ) ?? null
          );
        first ??= problem;
      }
      return first;
    },
    erase: (setId) => inAll((store) => store.erase(setId)),
    eraseAll: () => inAll((store) => store.eraseAll()),
  };
};
