import { expect, test, vi } from 'vitest';
import { SetKeeper } from '../../src/app/set-keeper.ts';
import { emptyLog } from '../../src/core/vocabulary/set-log.ts';
import { kilograms } from '../../src/core/vocabulary/units.ts';
import { memoryStore } from '../../src/store/memory-store.ts';
import { mixedSet } from '../builders/motion-set.ts';

const SET = mixedSet();
const saidOf = (load: number) => ({
  ...SET,
  log: { ...emptyLog(SET.report.id), load: kilograms(load), changedAt: 'now' },
});

/** A keeper, and what it asks of the store, in order. */
const keeping = () => {
  const store = memoryStore();
  const asked: string[] = [];
  const { keep, keepLog } = store;
  const spied = {
    keep: vi.spyOn(store, 'keep').mockImplementation(async (set) => {
      asked.push('keep');
      return keep.call(store, set);
    }),
    keepLog: vi.spyOn(store, 'keepLog').mockImplementation(async (log) => {
      asked.push(`say ${log.load}`);
      return keepLog.call(store, log);
    }),
  };
  return { keeper: new SetKeeper(store), asked, ...spied };
};

test('SetKeeper knows a set as stored only when the store has taken it', async () => {
  const { keeper } = keeping();
  keeper.begin(false);
  expect(await keeper.storing).toBe(false);
  expect(await keeper.keep(SET, null)).toBeNull();
  expect(await keeper.storing).toBe(true);
});

test('keep(set, before) stores what is said alone where the report is the same, after the set', async () => {
  const { keeper, asked } = keeping();
  const [said, more] = [saidOf(80), saidOf(90)];
  await Promise.all([keeper.keep(SET, null), keeper.keep(said, SET), keeper.keep(more, said)]);
  expect(asked).toEqual(['keep', 'say 80', 'say 90']);
});

test('keep(set, before) stores the whole set again when it could not be stored before', async () => {
  const { keeper, asked, keep } = keeping();
  keep.mockResolvedValueOnce({ kind: 'storage-failed' });
  expect(await keeper.keep(SET, null)).toEqual({ kind: 'storage-failed' });
  expect(await keeper.storing).toBe(false);
  await keeper.keep(saidOf(80), SET);
  expect(asked).toEqual(['keep']);
  expect(await keeper.storing).toBe(true);
});
