import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { AppState, View } from '../../src/app/app-state.ts';
import { FIRST_HISTORY, History } from '../../src/app/history.ts';
import { Screens } from '../../src/app/screens.ts';
import { memoryStore } from '../../src/store/memory-store.ts';
import { builtRecording, builtReport } from '../builders/set-report.ts';

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

/** The history over sets that are stored. */
const historyOf = async (ids: readonly string[]) => {
  const store = memoryStore();
  for (const id of ids) await store.keep({ report: builtReport({ id }), recording: builtRecording() });
  const first = { view: { kind: 'home', problem: null }, sets: [], history: FIRST_HISTORY } as Partial<AppState>;
  const screens = new Screens(
    first as AppState,
    () => undefined,
    () => undefined,
  );
  const changed = async (): Promise<void> => {
    const listed = await store.list();
    if (listed.kind === 'listed') screens.tell({ sets: listed.sets });
  };
  const history = new History({ store, screens, changed });
  await changed();
  return { history, screens, store, there: () => screens.state.sets.map(({ id }) => id).sort() };
};

test('history.erase(ids) takes them off the list, and history.restore() brings them back', async () => {
  const { history, screens, there } = await historyOf(['a', 'b', 'c']);
  await history.erase(['a', 'c']);
  expect([there(), screens.state.history.erased]).toEqual([['b'], 2]);
  await history.restore();
  expect([there(), screens.state.history.erased]).toEqual([['a', 'b', 'c'], 0]);
});

test('history.erase(ids) is for good after half a minute', async () => {
  const { history, screens, there } = await historyOf(['a', 'b']);
  await history.erase(['a']);
  await vi.advanceTimersByTimeAsync(30_000);
  expect(screens.state.history.erased).toBe(0);
  await history.restore();
  expect(there()).toEqual(['b']);
});

test('history.recount() no longer offers to bring back what was stored again since', async () => {
  const { history, screens, store, there } = await historyOf(['a', 'b', 'c']);
  await history.erase(['a', 'c']);
  await store.keep({ report: builtReport({ id: 'a' }), recording: builtRecording() });
  await history.recount();
  expect(screens.state.history.erased).toBe(1);
  await store.erase('a');
  await history.restore();
  expect(there()).toEqual(['b', 'c']);
});

test('history.erase(ids) lets go first of what could not go before', async () => {
  const { history, store, there } = await historyOf(['old', 'new']);
  // On an earlier visit; when Padline was opened, the device refused.
  await store.eraseMany(['old']);
  vi.spyOn(store, 'purge').mockResolvedValueOnce({ kind: 'storage-failed', detail: 'busy' });
  await history.purgeLeftOver();
  await history.erase(['new']);
  await history.restore();
  expect(there()).toEqual(['new']);
});

test('history.leave() of another page leaves what this one has deleted to be brought back', async () => {
  const { history, store, there } = await historyOf(['a', 'b']);
  const other = await historyOf([]);
  const elsewhere = new History({ store, screens: other.screens, changed: async () => undefined });
  await history.erase(['a']);
  await elsewhere.leave();
  await history.restore();
  expect(there()).toEqual(['a', 'b']);
});

test('history.restore() says so where a page that was opened since has let the sets go', async () => {
  const { history, screens, store, there } = await historyOf(['a', 'b']);
  await history.erase(['a']);
  await store.purge();
  await history.restore();
  expect([there(), screens.state.history.erased]).toEqual([['b'], 0]);
  expect(screens.view).toMatchObject({ problem: { kind: 'set-not-found' } });
});

test('history.leave() goes home, and what was deleted goes for good', async () => {
  const { history, screens, there } = await historyOf(['a', 'b']);
  history.open();
  await history.erase(['a']);
  await history.leave();
  expect(screens.view.kind).toBe('home');
  await history.restore();
  expect(there()).toEqual(['b']);
});

test('history.say(id, said) keeps what was said before', async () => {
  const { history, screens } = await historyOf(['a']);
  await history.say('a', { note: 'heavy' });
  await history.say('a', { favourite: true });
  expect(screens.state.sets[0]?.log).toMatchObject({ note: 'heavy', favourite: true });
});

describe('history.back', () => {
  const report = { kind: 'report' } as View;
  const problem = { kind: 'storage-failed', detail: 'full' } as const;

  test('history.back(problem) goes home from a set that was opened there', async () => {
    const { history, screens } = await historyOf([]);
    history.opensSet();
    screens.show(report);
    history.back(problem);
    expect(screens.view).toEqual({ kind: 'home', problem });
  });

  test('history.back(problem) goes to the history from a set that was opened there', async () => {
    const { history, screens } = await historyOf([]);
    history.open();
    history.opensSet();
    screens.show(report);
    history.back(problem);
    expect(screens.view).toEqual({ kind: 'history', problem });
  });

  test('history.back(null) goes home once something else has begun', async () => {
    const { history, screens } = await historyOf([]);
    history.open();
    history.opensSet();
    history.forget();
    screens.show(report);
    history.back(null);
    expect(screens.view.kind).toBe('home');
  });
});
