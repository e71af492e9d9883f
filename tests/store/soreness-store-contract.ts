import { beforeEach, describe, expect, test } from 'vitest';
import type { Soreness } from '../../src/core/vocabulary/soreness.ts';
import type { SorenessStore } from '../../src/store/soreness-store.ts';

export const soreness = (id: string, overrides: Partial<Soreness> = {}): Soreness => ({
  id,
  day: '2026-11-22',
  moment: 'after',
  level: 3,
  changedAt: '2026-11-22T19:00:00.000Z',
  ...overrides,
});

export const entriesIn = async (store: SorenessStore): Promise<readonly Soreness[]> => {
  const listed = await store.list();
  if (listed.kind === 'failed') throw new Error(listed.problem.detail);
  return listed.entries;
};

/** What every SorenessStore promises. */
export const describeSorenessStore = (
  name: string,
  makeStore: () => Promise<{ store: SorenessStore; reopened: () => Promise<SorenessStore> }>,
): void => {
  describe(`${name} as a SorenessStore`, () => {
    let store: SorenessStore;
    let reopened: () => Promise<SorenessStore>;

    beforeEach(async () => {
      ({ store, reopened } = await makeStore());
    });

    test('list() gives what was felt last first: after, before, the morning, the day before', async () => {
      const entries = [
        soreness('yesterday', { day: '2026-11-21' }),
        soreness('before', { moment: 'before' }),
        soreness('morning', { moment: 'next-morning' }),
        soreness('after'),
      ];
      for (const entry of entries) expect(await store.keep(entry)).toBeNull();
      expect((await entriesIn(store)).map(({ id }) => id)).toEqual(['after', 'before', 'morning', 'yesterday']);
      expect((await entriesIn(await reopened()))[0]).toEqual(soreness('after'));
    });

    test('keep(entry) with a known id replaces it', async () => {
      await store.keep(soreness('one'));
      await store.keep(soreness('one', { level: 7 }));
      expect(await entriesIn(store)).toEqual([soreness('one', { level: 7 })]);
    });

    test('erase(id) forgets that entry and no other, eraseAll() every one, and the store goes on', async () => {
      for (const id of ['one', 'two', 'three']) await store.keep(soreness(id));
      expect(await store.erase('one')).toBeNull();
      expect(await store.erase('nobody')).toBeNull();
      expect(await entriesIn(store)).toHaveLength(2);
      expect(await store.eraseAll()).toBeNull();
      expect(await entriesIn(store)).toEqual([]);
      expect(await store.keep(soreness('one'))).toBeNull();
      expect(await entriesIn(store)).toHaveLength(1);
    });
  });
};
