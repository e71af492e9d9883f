import { beforeEach, describe, expect, test } from 'vitest';
import type { Problem } from '../../src/core/vocabulary/problem.ts';
import { memoryStore } from '../../src/store/memory-store.ts';
import { memoryVideoStore } from '../../src/store/memory-video-store.ts';
import { setStoreWithVideos } from '../../src/store/set-store-with-videos.ts';
import type { VideoStore } from '../../src/store/video-store.ts';
import { builtSet, describeSetStore } from './set-store-contract.ts';

describeSetStore('setStoreWithVideos(sets, videos)', async () => {
  const store = setStoreWithVideos(memoryStore(), memoryVideoStore());
  return { store, reopened: async () => store };
});

describe('setStoreWithVideos(sets, videos)', () => {
  let videos: VideoStore;
  const left = async () => {
    const listed = await videos.list();
    return listed.kind === 'listed' ? listed.videos.map(({ setId }) => setId) : listed;
  };

  beforeEach(async () => {
    videos = memoryVideoStore();
    await videos.keep('one', new Blob(['1']));
    await videos.keep('other', new Blob(['1']));
  });

  test('erase(set) erases its video with it, and no other', async () => {
    const store = setStoreWithVideos(memoryStore(), videos);
    await store.keep(builtSet('one'));
    await store.erase('one');
    expect(await left()).toEqual(['other']);
  });

  test('eraseAll() erases every video', async () => {
    await setStoreWithVideos(memoryStore(), videos).eraseAll();
    expect(await left()).toEqual([]);
  });

  test('eraseMany(sets) leaves the videos until purge(), which erases those and no other', async () => {
    const store = setStoreWithVideos(memoryStore(), videos);
    await store.keep(builtSet('one'));
    await store.eraseMany(['one']);
    expect(await left()).toEqual(['one', 'other']);
    await store.purge();
    expect(await left()).toEqual(['other']);
  });

  test('purge() erases the videos of what eraseMany(sets) has erased on an earlier visit', async () => {
    const sets = memoryStore();
    await sets.keep(builtSet('one'));
    await setStoreWithVideos(sets, videos).eraseMany(['one']);
    await setStoreWithVideos(sets, videos).purge();
    expect(await left()).toEqual(['other']);
  });

  test('purge() whose videos stay is a problem, and the sets stay out of sight to try again', async () => {
    const busy: Problem = { kind: 'storage-failed', detail: 'busy' };
    const sets = memoryStore();
    await sets.keep(builtSet('one'));
    await sets.eraseMany(['one']);
    expect(await setStoreWithVideos(sets, { ...videos, erase: async () => busy }).purge()).toEqual(busy);
    expect(await sets.outOfSight()).toEqual({ kind: 'found', ids: ['one'] });
  });

  test('purge() lets those sets go whose videos went, and holds back only the one whose video stays', async () => {
    const busy: Problem = { kind: 'storage-failed', detail: 'busy' };
    const sets = memoryStore();
    for (const id of ['one', 'two', 'three']) await sets.keep(builtSet(id));
    await sets.eraseMany(['one', 'two', 'three']);
    const erase = async (id: string) => (id === 'two' ? busy : null);
    expect(await setStoreWithVideos(sets, { ...videos, erase }).purge()).toEqual(busy);
    expect(await sets.outOfSight()).toEqual({ kind: 'found', ids: ['two'] });
  });

  test.each(['restoreErased', 'keep'] as const)('%s() of an erased set keeps its video from purge()', async (how) => {
    const store = setStoreWithVideos(memoryStore(), videos);
    await store.keep(builtSet('one'));
    await store.eraseMany(['one']);
    await (how === 'keep' ? store.keep(builtSet('one')) : store.restoreErased());
    await store.purge();
    expect(await left()).toEqual(['one', 'other']);
  });

  test('erase(set) whose video stays is a problem, and the set stays to try again', async () => {
    const busy: Problem = { kind: 'storage-failed', detail: 'busy' };
    const store = setStoreWithVideos(memoryStore(), { ...videos, erase: async () => busy });
    await store.keep(builtSet('one'));
    expect(await store.erase('one')).toEqual(busy);
    expect((await store.recall('one')).kind).toBe('found');
  });
});
