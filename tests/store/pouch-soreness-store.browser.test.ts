import PouchDB from 'pouchdb-browser';
import { afterEach, expect, test, vi } from 'vitest';
import { openSorenessStore } from '../../src/store/pouch-soreness-store.ts';
import { describeSorenessStore, entriesIn, soreness } from './soreness-store-contract.ts';

const opened: string[] = [];
/** A name that no other test uses; its database goes when the test ends. */
const freshName = (): string => {
  const name = `test-${crypto.randomUUID()}`;
  opened.push(name);
  return name;
};

afterEach(async () => {
  vi.unstubAllGlobals();
  for (const name of opened.splice(0)) await new PouchDB(name).destroy();
});

describeSorenessStore('openSorenessStore()', async () => {
  const name = freshName();
  return { store: await openSorenessStore(name), reopened: () => openSorenessStore(name) };
});

test('list() leaves the entry of a newer Padline alone and says so', async () => {
  const name = freshName();
  const store = await openSorenessStore(name);
  await store.keep(soreness('mine'));
  await new PouchDB(name).put({ _id: 'soreness:theirs', schemaVersion: 99, soreness: { shape: 'unknown' } });
  expect(await store.list()).toMatchObject({ entries: [{ id: 'mine' }], unreadable: 1 });
});

test('openSorenessStore() keeps entries in memory where there is no IndexedDB', async () => {
  vi.stubGlobal('indexedDB', undefined);
  const store = await openSorenessStore(`test-${crypto.randomUUID()}`);
  expect(await store.keep(soreness('one'))).toBeNull();
  expect(await entriesIn(store)).toEqual([soreness('one')]);
});
