import { expect, test } from 'vitest';
import { loggedSets } from '../../src/app/logged-sets.ts';
import { memoryStore } from '../../src/store/memory-store.ts';
import type { SetStore } from '../../src/store/set-store.ts';
import { builtMachine } from '../builders/machine.ts';
import { builtLog, builtSet } from '../store/set-store-contract.ts';

const SETS = 450;

/** A store of many sets that gives no recording away. */
const many = async () => {
  const store = memoryStore();
  for (let set = 0; set < SETS; set += 1) await store.keep({ ...builtSet(`${set}`), log: builtLog(`${set}`) });
  const listed = await store.list();
  if (listed.kind === 'failed') throw new Error(listed.problem.detail);
  const without: SetStore = {
    ...store,
    recall: async () => {
      throw new Error('a recording was read');
    },
  };
  return { store: without, sets: listed.sets };
};

const machines = [{ machine: builtMachine({ id: 'machine-1', name: 'Red one' }), picture: null }];

test('loggedSets(listed) gives every set in its order with what was said of it, and reads no recording', async () => {
  const { store, sets } = await many();
  const shares: number[] = [];
  const { signal } = new AbortController();
  const logged = await loggedSets(sets, machines, store, { signal, onProgress: (share) => shares.push(share) });
  expect(logged.sets.map(({ report }) => report.id)).toEqual(sets.map(({ id }) => id));
  expect(logged.sets[0]).toMatchObject({ log: { rpe: 7.5 }, machine: 'Red one' });
  expect(logged.leftOut).toBe(0);
  expect(shares.length).toBeGreaterThan(1);
  expect(shares).toEqual([...shares].sort());
});

test('loggedSets(listed) counts the sets that cannot be read, and stops when told', async () => {
  const { store, sets } = await many();
  await store.erase('7');
  const stop = new AbortController();
  const onProgress = (): void => undefined;
  expect((await loggedSets(sets, [], store, { signal: stop.signal, onProgress })).leftOut).toBe(1);
  const some = await loggedSets(sets, [], store, { signal: stop.signal, onProgress: () => stop.abort() });
  expect(some.sets.length).toBeLessThan(SETS);
});
