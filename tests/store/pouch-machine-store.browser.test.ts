import PouchDB from 'pouchdb-browser';
import { afterEach, expect, test, vi } from 'vitest';
import { openMachineStore } from '../../src/store/pouch-machine-store.ts';
import { builtPicture, describeMachineStore, kept, listedIn } from './machine-store-contract.ts';

const opened: string[] = [];
/** A name that no other test uses; its database goes when the test ends. */
const freshName = (): string => {
  const name = `test-${crypto.randomUUID()}`;
  opened.push(name);
  return name;
};

afterEach(async () => {
  vi.restoreAllMocks();
  for (const name of opened.splice(0)) await new PouchDB(name).destroy();
});

const inFull = <Value>(request: IDBRequest<Value>): Promise<Value> =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });

const textOf = async (value: unknown): Promise<string> => {
  if (value instanceof Blob) return value.text();
  if (typeof value !== 'object' || value === null) return String(value);
  const fields = await Promise.all(Object.entries(value).map(async ([key, field]) => `${key}=${await textOf(field)}`));
  return fields.join('\n');
};

/** Everything that IndexedDB still holds for a store, as text: what somebody could find on the device. */
const remainsOf = async (name: string): Promise<string> => {
  const database = await inFull(indexedDB.open(`_pouch_${name}`));
  const values: unknown[] = [];
  for (const store of database.objectStoreNames)
    values.push(...(await inFull(database.transaction(store).objectStore(store).getAll())));
  database.close();
  return (await Promise.all(values.map(textOf))).join('\n');
};

describeMachineStore('openMachineStore()', async () => {
  const name = freshName();
  return { store: await openMachineStore(name), reopened: () => openMachineStore(name) };
});

test('erase(id), and keep(machine) without its picture, leave neither words nor picture behind', async () => {
  const name = freshName();
  const store = await openMachineStore(name);
  await store.keep(kept('one', '2026-11-22', builtPicture('my gym')));
  const before = await remainsOf(name);
  expect(before).toContain('my gym');
  expect(before).toContain('bottle rack');
  await store.keep(kept('one'));
  expect(await remainsOf(name)).not.toContain('my gym');
  await store.erase('one');
  expect(await remainsOf(name)).not.toContain('bottle rack');
});

test('list() leaves the machine of a newer Padline alone and says so', async () => {
  const name = freshName();
  const store = await openMachineStore(name);
  await store.keep(kept('mine'));
  await new PouchDB(name).put({ _id: 'machine:theirs', schemaVersion: 99, machine: { shape: 'unknown' } });
  expect(await store.list()).toMatchObject({ machines: [{ machine: { id: 'mine' } }], unreadable: 1 });
});

test('keep(machine) works after another tab has erased everything', async () => {
  const name = freshName();
  const store = await openMachineStore(name);
  await store.keep(kept('one'));
  await inFull(indexedDB.deleteDatabase(`_pouch_${name}`));
  expect(await store.keep(kept('two'))).toBeNull();
  expect((await listedIn(store)).map(({ machine }) => machine.id)).toEqual(['two']);
});

test('keep(machine) on a full disk is a problem to show, and the one before stays', async () => {
  const store = await openMachineStore(freshName());
  await store.keep(kept('one'));
  const put = IDBObjectStore.prototype.put;
  vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, value, key) {
    const request = put.call(this, value, key);
    // The last thing that Pouch writes of a machine: a full disk shows when the browser commits, not before.
    const { transaction } = this;
    if (this.name !== 'meta-store' || !transaction.objectStoreNames.contains('by-sequence')) return request;
    const error = new DOMException('The disk is full', 'QuotaExceededError');
    Object.defineProperty(transaction, 'error', { value: error });
    request.addEventListener('success', () => transaction.abort());
    return request;
  });
  expect(await store.keep(kept('too much'))).toMatchObject({ kind: 'storage-failed' });
  vi.restoreAllMocks();
  expect((await listedIn(store)).map(({ machine }) => machine.id)).toEqual(['one']);
});

test('openMachineStore() keeps machines in memory where there is no IndexedDB', async () => {
  vi.stubGlobal('indexedDB', undefined);
  try {
    const store = await openMachineStore(`test-${crypto.randomUUID()}`);
    expect(await store.keep(kept('one'))).toBeNull();
    expect(await listedIn(store)).toEqual([kept('one')]);
  } finally {
    vi.unstubAllGlobals();
  }
});
