import PouchDB from 'pouchdb-browser';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { pixels } from '../../src/core/vocabulary/units.ts';
import { openPouchStore } from '../../src/store/pouch-store.ts';
import { LINES_VERSION } from '../../src/store/set-lines.ts';
import { builtReport } from '../builders/set-report.ts';
import { builtLog, builtSet, describeSetStore } from './set-store-contract.ts';

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

/** Text of anything found in the database, packed attachments unpacked. */
const textOf = async (value: unknown): Promise<string> => {
  if (value instanceof Blob) {
    const isPacked = value.type === 'application/gzip';
    const stream = isPacked ? value.stream().pipeThrough(new DecompressionStream('gzip')) : value.stream();
    return new Response(stream).text();
  }
  if (typeof value !== 'object' || value === null) return String(value);
  const fields = await Promise.all(Object.entries(value).map(async ([key, field]) => `${key}=${await textOf(field)}`));
  return fields.join('\n');
};

/** Everything that IndexedDB still holds for a store, as text: what somebody could find on the device. */
const remainsOf = async (name: string): Promise<string> => {
  const databases = await indexedDB.databases();
  if (!databases.some((each) => each.name === `_pouch_${name}`)) return '';
  const database = await inFull(indexedDB.open(`_pouch_${name}`));
  const stores = [...database.objectStoreNames];
  const values: unknown[] = [];
  for (const store of stores) values.push(...(await inFull(database.transaction(store).objectStore(store).getAll())));
  database.close();
  return (await Promise.all(values.map(textOf))).join('\n');
};

/**
 * A full disk as IndexedDB shows it: what is put is taken, and at the end the whole transaction is aborted.
 * (A quota set through the debugger would be the real thing, but Chromium looks at it twice a minute only.)
 */
const fillDisk = async (): Promise<() => Promise<void>> => {
  const put = IDBObjectStore.prototype.put;
  const full = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (
    this: IDBObjectStore,
    value,
    key,
  ) {
    const request = put.call(this, value, key);
    // The last thing that Pouch writes of a set: a full disk shows when the browser commits, not before.
    const transaction = this.transaction;
    if (this.name !== 'meta-store' || !transaction.objectStoreNames.contains('by-sequence')) return request;
    const error = new DOMException('The disk is full', 'QuotaExceededError');
    Object.defineProperty(transaction, 'error', { value: error });
    request.addEventListener('success', () => transaction.abort());
    return request;
  });
  return async () => full.mockRestore();
};

describeSetStore('openPouchStore()', async () => {
  const name = freshName();
  const { store } = await openPouchStore(name);
  return { store, reopened: async () => (await openPouchStore(name)).store, fillDisk };
});

describe('openPouchStore, on the device', () => {
  test('openPouchStore() lasts where there is an IndexedDB', async () => {
    expect((await openPouchStore(freshName())).lasting).toBe(true);
  });

  test('eraseAll() leaves no keypoint, no report and no id behind', async () => {
    const name = freshName();
    const { store } = await openPouchStore(name);
    await store.keep(builtSet('first-set'));
    await store.keep(builtSet('second-set'));
    await store.erase('second-set');
    const before = await remainsOf(name);
    expect(before).toContain('left_hip');
    expect(before).toContain('first-set');
    expect(await store.eraseAll()).toBeNull();
    const after = await remainsOf(name);
    expect(after).not.toMatch(/left_hip|depthLimit|first-set|second-set/);
  });

  test('erase(id) leaves neither keypoints nor report behind', async () => {
    const name = freshName();
    const { store } = await openPouchStore(name);
    await store.keep(builtSet('one'));
    const before = await remainsOf(name);
    expect(before).toContain('left_hip');
    expect(before).toContain('depthLimit');
    await store.erase('one');
    expect(await remainsOf(name)).not.toMatch(/left_hip|depthLimit/);
  });

  test('keep(set) again leaves no older keypoints behind', async () => {
    const name = freshName();
    const { store } = await openPouchStore(name);
    const set = builtSet('one');
    await store.keep(set);
    await store.keep({ ...set, recording: { ...set.recording, frames: [] } });
    expect(await remainsOf(name)).not.toContain('left_hip');
  });

  test('eraseMany(ids) is final at purge(), on the next visit too: neither report, keypoints nor words stay behind', async () => {
    const name = freshName();
    const { store } = await openPouchStore(name);
    for (const id of ['first-set', 'second-set']) {
      await store.keep(builtSet(id));
      await store.keepLog(builtLog(id, { note: `secret of ${id}` }));
    }
    await store.list();
    await store.eraseMany(['first-set']);
    expect(await remainsOf(name)).toContain('secret of first-set');
    await store.purge();
    expect(await remainsOf(name)).not.toContain('secret of first-set');
    await store.eraseMany(['second-set']);
    const { store: again } = await openPouchStore(name);
    expect(await again.outOfSight()).toEqual({ kind: 'found', ids: ['second-set'] });
    expect(await again.purge()).toBeNull();
    expect(await again.restoreErased()).toBeNull();
    expect(await again.list()).toMatchObject({ sets: [] });
    expect(await remainsOf(name)).not.toMatch(/left_hip|depthLimit|cleanReps|secret/);
  });

  test('erase(id) leaves nothing of a listed set behind', async () => {
    const name = freshName();
    const { store } = await openPouchStore(name);
    await store.keep(builtSet('one'));
    await store.keepLog(builtLog('one'));
    await store.list();
    expect(await remainsOf(name)).toContain('cleanReps');
    await store.erase('one');
    expect(await remainsOf(name)).not.toMatch(/left_hip|depthLimit|cleanReps|stiff/);
  });

  /** How many documents with a report a list reads. */
  const reportsReadBy = async (work: () => Promise<unknown>): Promise<number> => {
    const get = vi.spyOn(IDBObjectStore.prototype, 'get');
    const index = vi.spyOn(IDBIndex.prototype, 'get');
    await work();
    const reads = get.mock.contexts.filter((each) => (each as IDBObjectStore).name === 'by-sequence').length;
    const found = index.mock.calls.length;
    vi.restoreAllMocks();
    return reads + found;
  };

  test('list() reads the reports of the newest training only, once it has listed the others', async () => {
    const name = freshName();
    const { store } = await openPouchStore(name);
    for (let day = 10; day < 30; day += 1) await store.keep(builtSet(`set-${day}`, `2026-11-${day}T12:00:00.000Z`));
    const first = await reportsReadBy(() => store.list());
    const second = await reportsReadBy(() => store.list());
    expect(first).toBeGreaterThanOrEqual(20);
    // One month of lines and one set.
    expect(second).toBeLessThanOrEqual(3);
  });

  test('list() tells what the sets of the newest training taught, and no longer what older ones did', async () => {
    const name = freshName();
    const { store } = await openPouchStore(name);
    const resting = { hip: { x: 560, y: -520 }, thigh: pixels(150) };
    const setup = { ...builtReport().setup, resting };
    for (const [id, hour] of [
      ['morning', '08'],
      ['noon', '12'],
      ['later', '13'],
    ] as const) {
      const set = builtSet(id, `2026-11-22T${hour}:00:00.000Z`);
      await store.keep({ ...set, report: { ...set.report, setup } });
    }
    for (const _ of [1, 2]) {
      const listed = await store.list();
      const teaching = listed.kind === 'listed' ? listed.sets.filter(({ taught }) => taught).map(({ id }) => id) : [];
      expect(teaching).toEqual(['later', 'noon']);
    }
  });

  test('list() does not believe lines of another version, or of a document that has changed since', async () => {
    const name = freshName();
    const { store } = await openPouchStore(name);
    await store.keep(builtSet('one', '2026-10-22T12:00:00.000Z'));
    await store.keep(builtSet('two', '2026-11-22T12:00:00.000Z'));
    const truth = await store.list();
    const database = new PouchDB<{ schemaVersion: unknown; lines: Record<string, { summary: object }> }>(name);
    const month = await database.get('lines:2026-10');
    expect(month.schemaVersion).toBe(LINES_VERSION);
    const [id = ''] = Object.keys(month.lines);
    const wrong = { ...month.lines, [id]: { ...month.lines[id], summary: { ...truth, repCount: 99 } } };
    await database.put({ ...month, schemaVersion: 'other', lines: wrong });
    expect(await store.list()).toEqual(truth);
    // Another page, or an older Padline, judges the set anew and knows nothing of lines.
    const sets = new PouchDB<{ report: object }>(name);
    const set = await sets.get(id);
    await sets.put({ ...set, report: builtReport({ id: 'one', createdAt: '2026-10-22T12:00:00.000Z', reps: [] }) });
    expect(await store.list()).toMatchObject({ sets: [{ id: 'two' }, { id: 'one', repCount: 0 }] });
  });

  test('keepLog(log) leaves the words of a newer Padline alone; the set is listed without them', async () => {
    const name = freshName();
    const { store } = await openPouchStore(name);
    await store.keep(builtSet('one'));
    const database = new PouchDB<{ log: unknown }>(name);
    const id = 'set:2026-11-22T13:10:00.000Z:one';
    const log = { schemaVersion: 99, log: { shape: 'unknown' } };
    await database.put({ ...(await database.get(id)), log });
    expect(await store.keepLog(builtLog('one'))).toMatchObject({ kind: 'storage-failed' });
    expect(await store.list()).toMatchObject({ sets: [{ id: 'one', log: { note: '' } }] });
    await store.keep(builtSet('one'));
    expect((await database.get(id)).log).toEqual(log);
  });

  test('list() and recallReports(ids) load no recordings', async () => {
    const { store } = await openPouchStore(freshName());
    await store.keep(builtSet('one'));
    const get = vi.spyOn(IDBObjectStore.prototype, 'get');
    const read = (): string[] => get.mock.contexts.map((each) => (each as IDBObjectStore).name);
    await store.list();
    await store.list();
    await store.recallReports(['one']);
    expect(read()).not.toContain('attach-store');
    await store.recall('one');
    expect(read()).toContain('attach-store');
  });

  test('list() and recall(id) leave the set of a newer Padline alone and say so', async () => {
    const name = freshName();
    const { store } = await openPouchStore(name);
    await store.keep(builtSet('mine'));
    const database = new PouchDB(name);
    const id = 'set:2031-01-01T00:00:00.000Z:theirs';
    await database.put({ _id: id, schemaVersion: 99, report: { shape: 'unknown' } });
    const before = await database.get(id);
    expect(await store.list()).toMatchObject({ kind: 'listed', sets: [{ id: 'mine' }], unreadable: 1 });
    expect(await store.recall('theirs')).toEqual({
      kind: 'failed',
      problem: {
        kind: 'storage-failed',
        detail: 'The set was stored by a newer Padline (schema 99); this one reads up to schema 1.',
      },
    });
    expect(await database.get(id)).toEqual(before);
  });

  test('recallReports(ids) leaves out what a newer Padline stored, and finds what another page has moved', async () => {
    const name = freshName();
    const { store } = await openPouchStore(name);
    await store.keep(builtSet('mine'));
    await store.list();
    await new PouchDB(name).put({ _id: 'set:2031-01-01T00:00:00.000Z:theirs', schemaVersion: 99, report: {} });
    const { store: otherPage } = await openPouchStore(name);
    const moved = builtSet('mine', '2026-11-20T10:00:00.000Z');
    await otherPage.keep(moved);
    const reports = new Map([['mine', moved.report]]);
    expect(await store.recallReports(['mine', 'theirs'])).toEqual({ kind: 'found', reports });
  });

  test('recall(id) of a set without its recording is a problem, not a throw', async () => {
    const name = freshName();
    const { store } = await openPouchStore(name);
    const { report } = builtSet('bare');
    await new PouchDB(name).put({ _id: 'set:2026-11-22T13:10:00.000Z:bare', schemaVersion: 1, report });
    expect(await store.recall('bare')).toMatchObject({ kind: 'failed', problem: { kind: 'storage-failed' } });
  });

  test('keep(set) works after another tab has erased everything', async () => {
    const name = freshName();
    const { store } = await openPouchStore(name);
    await store.keep(builtSet('one'));
    await inFull(indexedDB.deleteDatabase(`_pouch_${name}`));
    expect(await store.keep(builtSet('two'))).toBeNull();
    expect(await store.list()).toMatchObject({ kind: 'listed', sets: [{ id: 'two' }] });
  });

  test('keep(set) asks once that the browser may not evict the sets, and does not wait for the answer', async () => {
    const persist = vi.spyOn(navigator.storage, 'persist').mockReturnValue(new Promise(() => {}));
    const { store } = await openPouchStore(freshName());
    expect(persist).not.toHaveBeenCalled();
    await store.keep(builtSet('one'));
    await store.keep(builtSet('two'));
    expect(persist).toHaveBeenCalledTimes(1);
  });
});

describe('openPouchStore, where the browser stores nothing', () => {
  const expectMemoryOnly = async () => {
    const { store, lasting } = await openPouchStore(`test-${crypto.randomUUID()}`);
    expect(lasting).toBe(false);
    expect(await store.keep(builtSet('one'))).toBeNull();
    expect(await store.list()).toMatchObject({ kind: 'listed', sets: [{ id: 'one' }] });
  };

  test('openPouchStore() keeps sets in memory when opening the database fails', async () => {
    const open = IDBFactory.prototype.open;
    // A version below the stored one is refused by an error event, as a private window refuses.
    const name = `test-${crypto.randomUUID()}`;
    (await inFull(open.call(indexedDB, name, 9))).close();
    vi.spyOn(IDBFactory.prototype, 'open').mockImplementation(() => open.call(indexedDB, name, 1));
    await expectMemoryOnly();
    vi.restoreAllMocks();
    await inFull(indexedDB.deleteDatabase(name));
  });

  test('openPouchStore() keeps sets in memory when there is no IndexedDB', async () => {
    vi.stubGlobal('indexedDB', undefined);
    try {
      await expectMemoryOnly();
    } finally {
      vi.unstubAllGlobals();
    }
  });

  // Last: Pouch opens one database after the other, and waits for ever for one whose opening threw.
  test('openPouchStore() keeps sets in memory when IndexedDB may not be touched', async () => {
    vi.spyOn(IDBFactory.prototype, 'open').mockImplementation(() => {
      throw new DOMException('not allowed', 'SecurityError');
    });
    await expectMemoryOnly();
  });
});
