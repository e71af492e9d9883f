import { beforeEach, describe, expect, test } from 'vitest';
import type { KeptMachine, MachineStore } from '../../src/store/machine-store.ts';
import { builtMachine } from '../builders/machine.ts';

export const builtPicture = (text = 'a spot'): Blob => new Blob([text], { type: 'image/jpeg' });

export const kept = (id: string, usedAt = '2026-11-22T13:10:00.000Z', picture: Blob | null = null): KeptMachine => ({
  machine: builtMachine({ id, usedAt }),
  picture,
});

/** What a store lists, its pictures as text. */
export const listedIn = async (store: MachineStore) => {
  const listed = await store.list();
  if (listed.kind === 'failed') throw new Error(listed.problem.detail);
  return Promise.all(
    listed.machines.map(async ({ machine, picture }) => ({ machine, picture: picture && (await picture.text()) })),
  );
};
const idsIn = async (store: MachineStore): Promise<string[]> =>
  (await listedIn(store)).map(({ machine }) => machine.id);

/** What every MachineStore promises. */
export const describeMachineStore = (
  name: string,
  makeStore: () => Promise<{ store: MachineStore; reopened: () => Promise<MachineStore> }>,
): void => {
  describe(`${name} as a MachineStore`, () => {
    let store: MachineStore;
    let reopened: () => Promise<MachineStore>;

    beforeEach(async () => {
      ({ store, reopened } = await makeStore());
    });

    test('list() of a new store is empty', async () => {
      expect(await store.list()).toEqual({ kind: 'listed', machines: [], unreadable: 0 });
    });

    test('list() gives the machine used last first, as it was kept, with its picture', async () => {
      const noon = kept('noon', '2026-11-22T12:00:00.000Z', builtPicture());
      const evening = kept('evening', '2026-11-22T18:00:00.000Z');
      const morning = kept('morning', '2026-11-22T10:00:00+02:00');
      for (const machine of [noon, evening, morning]) expect(await store.keep(machine)).toBeNull();
      expect(await listedIn(store)).toEqual([evening, { ...noon, picture: 'a spot' }, morning]);
    });

    test('keep(machine) with a known id replaces it, the picture too', async () => {
      await store.keep(kept('one', '2026-11-22', builtPicture()));
      await store.keep({ machine: builtMachine({ id: 'one', stopHole: 6 }), picture: builtPicture('another') });
      expect(await listedIn(store)).toEqual([
        { machine: builtMachine({ id: 'one', stopHole: 6 }), picture: 'another' },
      ]);
      await store.keep(kept('one'));
      expect(await listedIn(store)).toEqual([kept('one')]);
    });

    test('keep(machine) twice at once stores it once', async () => {
      expect(await Promise.all([store.keep(kept('one')), store.keep(kept('one'))])).toEqual([null, null]);
      expect(await idsIn(store)).toEqual(['one']);
    });

    test('erase(id) forgets that machine and no other, and an unknown one is no failure', async () => {
      await store.keep(kept('one'));
      await store.keep(kept('other'));
      expect(await store.erase('one')).toBeNull();
      expect(await store.erase('nobody')).toBeNull();
      expect(await idsIn(store)).toEqual(['other']);
    });

    test('keep(machine) stores it again after erase(id)', async () => {
      await store.keep(kept('one'));
      await store.erase('one');
      expect(await store.keep(kept('one'))).toBeNull();
      expect(await idsIn(store)).toEqual(['one']);
    });

    test('eraseAll() forgets every machine, and the store goes on', async () => {
      await store.keep(kept('one'));
      expect(await store.eraseAll()).toBeNull();
      expect(await idsIn(store)).toEqual([]);
      expect(await store.keep(kept('new'))).toBeNull();
      expect(await idsIn(store)).toEqual(['new']);
    });

    test('list() after reopening gives what was kept', async () => {
      await store.keep(kept('one', '2026-11-22', builtPicture()));
      expect(await listedIn(await reopened())).toEqual([{ ...kept('one', '2026-11-22'), picture: 'a spot' }]);
    });
  });
};
