import { expect, test } from 'vitest';
import type { Problem } from '../../src/core/vocabulary/problem.ts';
import { joinedVideoStore } from '../../src/store/joined-video-store.ts';
import { memoryVideoStore } from '../../src/store/memory-video-store.ts';
import type { VideoStore } from '../../src/store/video-store.ts';
import { describeVideoStore } from './video-store-contract.ts';

describeVideoStore('joinedVideoStore(stores)', async () => {
  const store = joinedVideoStore([memoryVideoStore(), memoryVideoStore()]);
  return { store, reopened: async () => store };
});

const FULL: Problem = { kind: 'storage-failed', detail: 'full' };
const full = (): VideoStore => ({ ...memoryVideoStore(), keep: async () => FULL });

test('keep(set) that the first place refuses goes to the next one', async () => {
  const second = memoryVideoStore();
  const store = joinedVideoStore([full(), second]);
  expect(await store.keep('one', new Blob(['12']))).toBeNull();
  expect(await second.list()).toEqual({ kind: 'listed', videos: [{ setId: 'one', bytes: 2 }] });
  expect((await store.recall('one')).kind).toBe('found');
});

test('keep(set) that every place refuses is the first problem', async () => {
  expect(await joinedVideoStore([full(), full()]).keep('one', new Blob(['12']))).toEqual(FULL);
});

test('keep(set) and erase(set) reach what an earlier browser has put elsewhere', async () => {
  const [first, second] = [memoryVideoStore(), memoryVideoStore()];
  await second.keep('one', new Blob(['old']));
  await second.keep('other', new Blob(['old']));
  const store = joinedVideoStore([first, second]);
  await store.keep('one', new Blob(['1']));
  await store.erase('other');
  expect(await second.list()).toEqual({ kind: 'listed', videos: [] });
  expect(await store.list()).toEqual({ kind: 'listed', videos: [{ setId: 'one', bytes: 1 }] });
});
