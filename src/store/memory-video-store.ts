import type { VideoStore } from './video-store.ts';

/** Videos kept until the page is closed: for tests, and where the browser refuses to store anything. */
export const memoryVideoStore = (): VideoStore => {
  const videos = new Map<string, Blob>();
  return {
    async list() {
      return { kind: 'listed', videos: [...videos].map(([setId, { size }]) => ({ setId, bytes: size })) };
    },
    async recall(setId) {
      const video = videos.get(setId);
      return video ? { kind: 'found', video } : { kind: 'none' };
    },
    async keep(setId, video) {
      videos.set(setId, video);
      return null;
    },
    async erase(setId) {
      videos.delete(setId);
      return null;
    },
    async eraseAll() {
      videos.clear();
      return null;
    },
  };
};
