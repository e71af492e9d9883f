import { expect, test } from 'vitest';
import { clearVideos } from '../../../src/app/video/clear-videos.ts';
import type { DraftStore } from '../../../src/store/draft-store.ts';
import { memoryDraftStore } from '../../../src/store/memory-draft-store.ts';
import { memoryStore } from '../../../src/store/memory-store.ts';
import { memoryVideoStore } from '../../../src/store/memory-video-store.ts';
import type { SetStore } from '../../../src/store/set-store.ts';
import { builtSet } from '../../store/set-store-contract.ts';

const left = async (listing: Partial<SetStore> = {}, drafts: Partial<DraftStore> = {}) => {
  const [sets, draftStore, videoStore] = [memoryStore(), memoryDraftStore(), memoryVideoStore()];
  await sets.keep(builtSet('kept'));
  await draftStore.add({ ...builtSet('cut-off'), repCount: 1, from: 0 });
  for (const id of ['kept', 'cut-off', 'gone']) await videoStore.keep(id, new Blob(['1']));
  await clearVideos({ store: { ...sets, ...listing }, draftStore: { ...draftStore, ...drafts }, videoStore });
  const listed = await videoStore.list();
  return listed.kind === 'listed' ? listed.videos.map(({ setId }) => setId).sort() : listed;
};

test('clearVideos() erases the video of a set that is gone, and no other', async () => {
  expect(await left()).toEqual(['cut-off', 'kept']);
});

test.each<[string, Partial<SetStore>]>([
  ['cannot be listed', { list: async () => ({ kind: 'failed', problem: { kind: 'storage-failed' } }) }],
  ['cannot all be read', { list: async () => ({ kind: 'listed', sets: [], unreadable: 1 }) }],
])('clearVideos() erases nothing while sets %s', async (_, listing) => {
  expect(await left(listing)).toEqual(['cut-off', 'gone', 'kept']);
});

test.each<[string, Partial<DraftStore>]>([
  ['cannot be listed', { list: async () => ({ kind: 'failed', problem: { kind: 'storage-failed' } }) }],
  ['cannot all be read', { list: async () => ({ kind: 'listed', drafts: [], unreadable: 1 }) }],
])('clearVideos() erases nothing while sets that were cut off %s', async (_, drafts) => {
  expect(await left({}, drafts)).toEqual(['cut-off', 'gone', 'kept']);
});
