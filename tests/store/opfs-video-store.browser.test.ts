import { expect, onTestFinished, test } from 'vitest';
import { openOpfsVideoStore } from '../../src/store/opfs-video-store.ts';
import type { VideoStore } from '../../src/store/video-store.ts';
import { describeVideoStore } from './video-store-contract.ts';

let stores = 0;

const opened = async (name: string): Promise<VideoStore> => {
  const store = await openOpfsVideoStore(name);
  if (!store) throw new Error('no file system');
  return store;
};

describeVideoStore('openOpfsVideoStore(name)', async () => {
  const name = `videos-under-test-${stores++}`;
  const store = await opened(name);
  await store.eraseAll();
  return { store, reopened: () => opened(name) };
});

test('keep(set) that fails half-way is a problem, and leaves no half a video', async () => {
  const store = await opened('videos-that-fail');
  await store.eraseAll();
  const { write } = FileSystemWritableFileStream.prototype;
  onTestFinished(() => {
    FileSystemWritableFileStream.prototype.write = write;
  });
  FileSystemWritableFileStream.prototype.write = async () => {
    throw new DOMException('full', 'QuotaExceededError');
  };
  const problem = await store.keep('one', new Blob(['1'], { type: 'video/mp4' }));
  expect(problem?.kind).toBe('storage-failed');
  expect(problem?.detail).toContain('QuotaExceededError');
  expect(await store.list()).toEqual({ kind: 'listed', videos: [] });
});

test('recall(set) gives a file whose type a player knows', async () => {
  const store = await opened('videos-of-types');
  await store.keep('one', new Blob(['1'], { type: 'video/mp4' }));
  const recalled = await store.recall('one');
  expect(recalled.kind === 'found' && recalled.video.type).toBe('video/mp4');
  await store.eraseAll();
});
