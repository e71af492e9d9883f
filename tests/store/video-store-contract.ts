import { beforeEach, describe, expect, test } from 'vitest';
import type { VideoStore } from '../../src/store/video-store.ts';

/** A fresh, empty store, and the same videos as the next visit to the page finds them. */
export interface VideoStoreUnderTest {
  readonly store: VideoStore;
  readonly reopened: () => Promise<VideoStore>;
}

const videoOf = (text: string, type = 'video/webm'): Blob => new Blob([text], { type });

const textIn = async (store: VideoStore, setId: string): Promise<string | null> => {
  const recalled = await store.recall(setId);
  if (recalled.kind === 'failed') throw new Error(recalled.problem.detail);
  return recalled.kind === 'found' ? recalled.video.text() : null;
};

const sizes = async (store: VideoStore): Promise<Record<string, number>> => {
  const listed = await store.list();
  if (listed.kind === 'failed') throw new Error(listed.problem.detail);
  return Object.fromEntries(listed.videos.map(({ setId, bytes }) => [setId, bytes]));
};

/** What every VideoStore promises. */
export const describeVideoStore = (name: string, makeStore: () => Promise<VideoStoreUnderTest>): void => {
  describe(`${name} as a VideoStore`, () => {
    let store: VideoStore;
    let underTest: VideoStoreUnderTest;

    beforeEach(async () => {
      underTest = await makeStore();
      store = underTest.store;
    });

    test('list() of a new store is empty', async () => {
      expect(await store.list()).toEqual({ kind: 'listed', videos: [] });
    });

    test('recall(set) gives the very video that was kept, and list() its size', async () => {
      expect(await store.keep('one', videoOf('1234'))).toBeNull();
      expect(await store.keep('a/b c.d', videoOf('123456', 'video/mp4'))).toBeNull();
      expect(await textIn(store, 'one')).toBe('1234');
      expect(await textIn(store, 'a/b c.d')).toBe('123456');
      expect(await sizes(store)).toEqual({ one: 4, 'a/b c.d': 6 });
    });

    test('recall(set) of a set without a video finds none', async () => {
      await store.keep('one', videoOf('1'));
      expect(await store.recall('on')).toEqual({ kind: 'none' });
    });

    test('keep(set) again replaces the video, of whatever type', async () => {
      await store.keep('one', videoOf('1234'));
      expect(await store.keep('one', videoOf('12', 'video/mp4'))).toBeNull();
      expect(await textIn(store, 'one')).toBe('12');
      expect(await sizes(store)).toEqual({ one: 2 });
    });

    test('erase(set) forgets that video and no other', async () => {
      await store.keep('one', videoOf('1'));
      await store.keep('other', videoOf('22'));
      expect(await store.erase('one')).toBeNull();
      expect(await store.erase('nobody')).toBeNull();
      expect(await textIn(store, 'one')).toBeNull();
      expect(await sizes(store)).toEqual({ other: 2 });
    });

    test('eraseAll() forgets every video, twice as well, and the store goes on', async () => {
      await store.keep('one', videoOf('1'));
      await store.keep('other', videoOf('22'));
      expect(await store.eraseAll()).toBeNull();
      expect(await store.eraseAll()).toBeNull();
      expect(await sizes(store)).toEqual({});
      await store.keep('new', videoOf('333'));
      expect(await sizes(store)).toEqual({ new: 3 });
    });

    test('what was kept is there after reopening, what was erased is not', async () => {
      await store.keep('one', videoOf('1'));
      await store.keep('gone', videoOf('22'));
      await store.erase('gone');
      const again = await underTest.reopened();
      expect(await sizes(again)).toEqual({ one: 1 });
      expect(await textIn(again, 'one')).toBe('1');
    });
  });
};
