import { describe, expect, onTestFinished, test } from 'vitest';
import type { DraftPart, DraftStore } from '../../src/store/draft-store.ts';
import { memoryDraftStore } from '../../src/store/memory-draft-store.ts';
import { openDraftStore } from '../../src/store/pouch-draft-store.ts';
import { draftsIn } from '../builders/drafts-in.ts';
import { play, rep, withRests } from '../builders/leg-press.ts';
import { builtReport } from '../builders/set-report.ts';

const { recording } = play(withRests([rep(97), rep(97)]));
const CREATED = '2026-11-22T13:10:00.000Z';
const part = (id: string, from: number, to: number, repCount: number): DraftPart => ({
  report: builtReport({ id, createdAt: CREATED, reps: [] }),
  repCount,
  from,
  recording: { ...recording, frames: recording.frames.slice(from, to) },
});

let opened = 0;
const pouch = async (): Promise<DraftStore> => {
  const name = `drafts-${Date.now()}-${opened++}`;
  const store = await openDraftStore(name);
  onTestFinished(async () => void (await store.eraseAll()));
  return store;
};

describe.each([
  ['the device’s', pouch],
  ['the page’s', async () => memoryDraftStore()],
])('a draft store, %s', (_, open) => {
  test('recall(id) is the set as it was put by, part by part', async () => {
    const store = await open();
    for (const each of [part('a', 0, 40, 1), part('b', 0, 50, 1), part('a', 40, 130, 2)])
      expect(await store.add(each)).toBeNull();
    const recalled = await store.recall('a');
    if (recalled.kind === 'failed') throw new Error(recalled.problem.kind);
    expect(recalled.set.report).toEqual(part('a', 0, 0, 0).report);
    expect(recalled.set.recording.frames).toHaveLength(130);
    expect(recalled.set.recording.frames.at(-1)?.capturedAt).toBe(recording.frames[129]?.capturedAt);
  });

  test('list() has a line per set', async () => {
    const store = await open();
    expect(await draftsIn(store)).toEqual([]);
    for (const each of [part('a', 0, 40, 1), part('a', 40, 80, 2)]) await store.add(each);
    expect(await store.list()).toEqual({
      kind: 'listed',
      drafts: [{ id: 'a', createdAt: CREATED, repCount: 2 }],
      unreadable: 0,
    });
  });

  test('erase(id) leaves the other sets', async () => {
    const store = await open();
    for (const each of [part('a', 0, 40, 1), part('a', 40, 80, 2), part('b', 0, 40, 1)]) await store.add(each);
    expect(await store.erase('a')).toBeNull();
    expect((await draftsIn(store)).map(({ id }) => id)).toEqual(['b']);
    expect(await store.recall('a')).toMatchObject({ kind: 'failed' });
    expect(await store.erase('b')).toBeNull();
    expect(await draftsIn(store)).toEqual([]);
    expect(await store.add(part('c', 0, 40, 1))).toBeNull();
    expect((await draftsIn(store)).map(({ id }) => id)).toEqual(['c']);
  });
});

test('openDraftStore(name) finds again what another page has put by', async () => {
  const name = `drafts-${Date.now()}-again`;
  await (await openDraftStore(name)).add(part('a', 0, 40, 1));
  const again = await openDraftStore(name);
  expect(await draftsIn(again)).toHaveLength(1);
  await again.eraseAll();
});
