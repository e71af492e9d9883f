import { beforeEach, describe, expect, test } from 'vitest';
import { summaryOf } from '../../src/core/report/set-summary.ts';
import { emptyLog, type SetLog } from '../../src/core/vocabulary/set-log.ts';
import { kilograms } from '../../src/core/vocabulary/units.ts';
import type { SetStore, StoredSet } from '../../src/store/set-store.ts';
import { builtRecording, builtReport } from '../builders/set-report.ts';

/** A fresh, empty store, and the ways a test may treat it. */
export interface StoreUnderTest {
  readonly store: SetStore;
  /** The same sets, as the next visit to the page finds them. */
  readonly reopened: () => Promise<SetStore>;
  /** Lets the device refuse to store until the returned function is called; absent where nothing can refuse. */
  readonly fillDisk?: () => Promise<() => Promise<void>>;
}

export const builtSet = (id: string, createdAt = '2026-11-22T13:10:00.000Z'): StoredSet => ({
  report: builtReport({ id, createdAt }),
  recording: builtRecording(),
});

/** What a lifter may say of a set. */
export const builtLog = (setId: string, overrides: Partial<SetLog> = {}): SetLog => ({
  setId,
  machineId: 'machine-1',
  load: kilograms(122.5),
  rpe: 7.5,
  tags: [
    { kind: 'belt' },
    { kind: 'shoes' },
    { kind: 'feet', height: 'low' },
    { kind: 'seat', notch: 4 },
    { kind: 'own', word: 'narrow stance' },
  ],
  note: 'left knee a bit stiff',
  favourite: true,
  changedAt: '2026-11-22T13:12:00.000Z',
  ...overrides,
});

const logOf = async (store: SetStore, id: string): Promise<SetLog | undefined> => {
  const listed = await store.list();
  return listed.kind === 'listed' ? listed.sets.find((set) => set.id === id)?.log : undefined;
};

const listedIds = async (store: SetStore): Promise<string[]> => {
  const listed = await store.list();
  if (listed.kind === 'failed') throw new Error(listed.problem.detail);
  return listed.sets.map(({ id }) => id);
};

const notFound = (id: string) => ({ kind: 'failed', problem: { kind: 'set-not-found', detail: id } });

/** What every SetStore promises. */
export const describeSetStore = (name: string, makeStore: () => Promise<StoreUnderTest>): void => {
  describe(`${name} as a SetStore`, () => {
    let store: SetStore;
    let underTest: StoreUnderTest;

    beforeEach(async () => {
      underTest = await makeStore();
      store = underTest.store;
    });

    test('list() of a new store is empty', async () => {
      expect(await store.list()).toEqual({ kind: 'listed', sets: [], unreadable: 0 });
    });

    test('list() gives the newest set first, as summaries', async () => {
      const noon = builtSet('noon', '2026-11-22T12:00:00.000Z');
      const evening = builtSet('evening', '2026-11-22T18:00:00.000Z');
      const morning = builtSet('morning', '2026-11-22T10:00:00+02:00');
      for (const set of [noon, evening, morning]) expect(await store.keep(set)).toBeNull();
      const sets = [evening, noon, morning].map(({ report }) => summaryOf(report));
      expect(await store.list()).toEqual({ kind: 'listed', sets, unreadable: 0 });
    });

    test('recall(id) gives the very set that was kept', async () => {
      await store.keep(builtSet('one'));
      await store.keep(builtSet('other'));
      expect(await store.recall('one')).toEqual({ kind: 'found', set: builtSet('one') });
    });

    test('recall(unknown id) says that there is no such set', async () => {
      await store.keep(builtSet('one'));
      expect(await store.recall('on')).toEqual(notFound('on'));
    });

    test('recallReports(ids) gives the reports of those that are there and in sight', async () => {
      for (const id of ['one', 'two', 'three', 'gone']) await store.keep(builtSet(id));
      await store.erase('gone');
      await store.eraseMany(['two']);
      const { report } = builtSet('one');
      const reports = new Map([['one', report]]);
      expect(await store.recallReports(['one', 'two', 'gone', 'nobody'])).toEqual({ kind: 'found', reports });
      expect(await store.recallReports([])).toEqual({ kind: 'found', reports: new Map() });
    });

    test('keep(set) with a known id replaces report and recording', async () => {
      await store.keep(builtSet('one'));
      const changed: StoredSet = {
        report: builtReport({ id: 'one', advice: [] }),
        recording: builtRecording({ frames: [] }),
      };
      expect(await store.keep(changed)).toBeNull();
      expect(await listedIds(store)).toEqual(['one']);
      expect(await store.recall('one')).toEqual({ kind: 'found', set: changed });
    });

    test('keep(set) with a known id and another time leaves one set', async () => {
      await store.keep(builtSet('one', '2026-11-22T12:00:00.000Z'));
      const moved = builtSet('one', '2026-11-22T15:00:00.000Z');
      await store.keep(moved);
      expect(await listedIds(store)).toEqual(['one']);
      expect(await store.recall('one')).toEqual({ kind: 'found', set: moved });
    });

    test('keep(set) twice at once stores it once', async () => {
      const problems = await Promise.all([store.keep(builtSet('one')), store.keep(builtSet('one'))]);
      expect(problems).toEqual([null, null]);
      expect(await listedIds(store)).toEqual(['one']);
    });

    test('erase(id) forgets that set and no other', async () => {
      await store.keep(builtSet('one'));
      await store.keep(builtSet('other'));
      expect(await store.erase('one')).toBeNull();
      expect(await listedIds(store)).toEqual(['other']);
      expect(await store.recall('one')).toEqual(notFound('one'));
      expect((await store.recall('other')).kind).toBe('found');
    });

    test('erase(unknown id) changes nothing and is no failure', async () => {
      await store.keep(builtSet('one'));
      expect(await store.erase('nobody')).toBeNull();
      expect(await listedIds(store)).toEqual(['one']);
    });

    test('keep(set) stores a set again after erase(id)', async () => {
      await store.keep(builtSet('one'));
      await store.erase('one');
      expect(await store.keep(builtSet('one'))).toBeNull();
      expect(await store.recall('one')).toEqual({ kind: 'found', set: builtSet('one') });
    });

    test('keepLog(log) is told by list() and recall(id), and the set stays as it was', async () => {
      await store.keep(builtSet('one'));
      await store.keep(builtSet('other'));
      expect(await logOf(store, 'one')).toEqual(emptyLog('one'));
      expect(await store.keepLog(builtLog('one'))).toBeNull();
      expect(await logOf(store, 'one')).toEqual(builtLog('one'));
      expect(await logOf(store, 'other')).toEqual(emptyLog('other'));
      expect(await store.recall('one')).toEqual({ kind: 'found', set: { ...builtSet('one'), log: builtLog('one') } });
    });

    test('keepLog(log) again replaces it, and one without a time takes back what was said', async () => {
      await store.keep(builtSet('one'));
      await store.keepLog(builtLog('one'));
      await store.keepLog(builtLog('one', { note: '', load: null, rpe: null, tags: [], favourite: false }));
      expect(await logOf(store, 'one')).toMatchObject({ note: '', load: null, tags: [] });
      expect(await store.keepLog(emptyLog('one'))).toBeNull();
      expect(await store.recall('one')).toEqual({ kind: 'found', set: builtSet('one') });
    });

    test('keepLog(log) of no stored set says so', async () => {
      expect(await store.keepLog(builtLog('nobody'))).toEqual({ kind: 'set-not-found', detail: 'nobody' });
    });

    test('keep(set) judged anew keeps what was said of it, at another time too; a log that is given replaces it', async () => {
      await store.keep(builtSet('one'));
      await store.keepLog(builtLog('one'));
      await store.keep({ ...builtSet('one'), report: builtReport({ id: 'one', advice: [] }) });
      expect(await logOf(store, 'one')).toEqual(builtLog('one'));
      await store.keep(builtSet('one', '2026-11-21T13:10:00.000Z'));
      expect(await logOf(store, 'one')).toEqual(builtLog('one'));
      await store.keep({ ...builtSet('one'), log: builtLog('one', { note: 'other' }) });
      expect((await logOf(store, 'one'))?.note).toBe('other');
    });

    test('eraseMany(ids) hides sets, and restoreErased() brings them back as they were', async () => {
      for (const id of ['one', 'two', 'three']) await store.keep(builtSet(id));
      await store.keepLog(builtLog('two'));
      expect(await store.eraseMany(['one', 'two', 'nobody'])).toBeNull();
      expect(await listedIds(store)).toEqual(['three']);
      expect(await store.recall('two')).toEqual(notFound('two'));
      expect(await store.keepLog(builtLog('two'))).toEqual({ kind: 'set-not-found', detail: 'two' });
      expect(await store.restoreErased()).toBeNull();
      expect((await listedIds(store)).sort()).toEqual(['one', 'three', 'two']);
      expect(await store.recall('two')).toEqual({ kind: 'found', set: { ...builtSet('two'), log: builtLog('two') } });
    });

    test('outOfSight() names what restoreErased() would bring back', async () => {
      const ids = async () => {
        const gone = await store.outOfSight();
        return gone.kind === 'found' ? [...gone.ids].sort() : gone;
      };
      for (const id of ['one', 'two', 'three', 'four']) await store.keep(builtSet(id));
      expect(await ids()).toEqual([]);
      await store.eraseMany(['one', 'two']);
      await store.eraseMany(['three', 'nobody']);
      await store.erase('four');
      expect(await ids()).toEqual(['one', 'three', 'two']);
      await store.keep(builtSet('two', '2026-11-20T10:00:00.000Z'));
      expect(await ids()).toEqual(['one', 'three']);
      await store.restoreErased();
      expect(await ids()).toEqual([]);
      await store.eraseMany(['one']);
      await store.purge();
      expect(await ids()).toEqual([]);
    });

    test('outOfSight() does not name one that was stored again and erased since: nothing would bring it back', async () => {
      await store.keep(builtSet('one'));
      await store.eraseMany(['one']);
      await store.keep(builtSet('one'));
      await store.erase('one');
      expect(await store.outOfSight()).toEqual({ kind: 'found', ids: [] });
      await store.restoreErased();
      expect(await listedIds(store)).toEqual([]);
    });

    test('purge(ids) lets only these go, and leaves the others to be brought back', async () => {
      for (const id of ['one', 'two', 'three']) await store.keep(builtSet(id));
      await store.eraseMany(['one', 'two']);
      expect(await store.purge(['one', 'three'])).toBeNull();
      expect(await listedIds(store)).toEqual(['three']);
      await store.restoreErased();
      expect((await listedIds(store)).sort()).toEqual(['three', 'two']);
    });

    test('keep(set) of one that is out of sight brings nothing back of what was said of it', async () => {
      await store.keep({ ...builtSet('one'), log: builtLog('one') });
      await store.eraseMany(['one']);
      await store.keep(builtSet('one'));
      expect(await store.recall('one')).toEqual({ kind: 'found', set: builtSet('one') });
    });

    test('eraseNow(ids) erases for good, and leaves what eraseMany(ids) has hidden to be brought back', async () => {
      for (const id of ['one', 'two', 'three']) await store.keep(builtSet(id));
      await store.eraseMany(['one']);
      expect(await store.eraseNow(['two', 'nobody'])).toBeNull();
      expect(await listedIds(store)).toEqual(['three']);
      await store.restoreErased();
      expect((await listedIds(store)).sort()).toEqual(['one', 'three']);
    });

    test('eraseMany(ids) twice is brought back together', async () => {
      for (const id of ['one', 'two']) await store.keep(builtSet(id));
      await store.eraseMany(['one']);
      await store.eraseMany(['two']);
      await store.restoreErased();
      expect((await listedIds(store)).sort()).toEqual(['one', 'two']);
    });

    test('purge() leaves nothing to bring back; a set stored again meanwhile stays', async () => {
      for (const id of ['one', 'two', 'three']) await store.keep(builtSet(id));
      await store.eraseMany(['one', 'two']);
      await store.keep(builtSet('two'));
      expect(await store.purge()).toBeNull();
      expect(await store.restoreErased()).toBeNull();
      expect((await listedIds(store)).sort()).toEqual(['three', 'two']);
      expect(await store.purge()).toBeNull();
    });

    test('eraseAll() forgets every set, and the store goes on', async () => {
      await store.keep(builtSet('one'));
      await store.keep(builtSet('other'));
      expect(await store.eraseAll()).toBeNull();
      expect(await listedIds(store)).toEqual([]);
      expect(await store.recall('one')).toEqual(notFound('one'));
      expect(await store.keep(builtSet('new'))).toBeNull();
      expect(await listedIds(store)).toEqual(['new']);
    });

    test('list() and recall(id) after reopening give what was kept', async () => {
      await store.keep(builtSet('one'));
      await store.keep(builtSet('gone'));
      await store.erase('gone');
      const again = await underTest.reopened();
      expect(await listedIds(again)).toEqual(['one']);
      expect(await again.recall('one')).toEqual({ kind: 'found', set: builtSet('one') });
    });

    test('keep(set) on a full disk is a problem to show; the set stays in hand, the others stay stored', async ({
      skip,
    }) => {
      if (!underTest.fillDisk) return skip('nothing can refuse this store');
      await store.keep(builtSet('one'));
      const set = builtSet('too much');
      const restore = await underTest.fillDisk();
      const problem = await store.keep(set);
      expect(problem?.kind).toBe('storage-failed');
      expect(problem?.detail).toContain('QuotaExceededError');
      expect(set).toEqual(builtSet('too much'));
      expect(await listedIds(store)).toEqual(['one']);
      await restore();
      expect(await store.keep(set)).toBeNull();
      expect((await listedIds(store)).sort()).toEqual(['one', 'too much']);
    });
  });
};
