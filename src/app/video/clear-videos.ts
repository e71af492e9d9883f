import type { DraftStore } from '../../store/draft-store.ts';
import type { SetStore } from '../../store/set-store.ts';
import type { VideoStore } from '../../store/video-store.ts';

interface Stores {
  readonly store: SetStore;
  readonly draftStore: DraftStore;
  readonly videoStore: VideoStore;
}

/** Erases the videos whose sets went for good on an earlier visit; none while a set may be there that cannot be read. */
export const clearVideos = async ({ store, draftStore, videoStore }: Stores): Promise<void> => {
  // The videos first: a set of another page is stored before its video is.
  const stored = await videoStore.list();
  if (stored.kind === 'failed' || stored.videos.length === 0) return;
  const listed = await store.list();
  if (listed.kind === 'failed' || listed.unreadable > 0) return;
  const cutOff = await draftStore.list();
  if (cutOff.kind === 'failed' || cutOff.unreadable > 0) return;
  const ids = new Set([...listed.sets, ...cutOff.drafts].map(({ id }) => id));
  for (const { setId } of stored.videos) if (!ids.has(setId)) await videoStore.erase(setId);
};
