import { describe, expect, test } from 'vitest';
import { SetDraft, type SetSoFar } from '../../src/app/set-draft.ts';
import type { Problem } from '../../src/core/vocabulary/problem.ts';
import { memoryDraftStore } from '../../src/store/memory-draft-store.ts';
import { draftsIn } from '../builders/drafts-in.ts';
import { play, rep, withRests } from '../builders/leg-press.ts';
import { builtReport } from '../builders/set-report.ts';

const { recording } = play(withRests([rep(97), rep(97), rep(97)]));
const soFar = (frames: number, repCount: number): SetSoFar => ({
  report: builtReport({ id: 'a', reps: [] }),
  recording: { ...recording, frames: recording.frames.slice(0, frames) },
  repCount,
});
/** A store that takes its time, and refuses where it is told to. */
const slowStore = (refusals: readonly boolean[] = []) => {
  const store = memoryDraftStore();
  const sizes: number[] = [];
  let adds = 0;
  return {
    sizes,
    store: {
      ...store,
      add: async (part: Parameters<typeof store.add>[0]): Promise<Problem | null> => {
        await new Promise((resolve) => setTimeout(resolve, 5));
        sizes.push(part.recording.frames.length);
        return refusals[adds++] ? { kind: 'storage-failed', detail: 'full' } : store.add(part);
      },
    },
  };
};
const settled = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 60));
const framesIn = async (store: ReturnType<typeof memoryDraftStore>): Promise<number | null> => {
  const recalled = await store.recall('a');
  return recalled.kind === 'found' ? recalled.set.recording.frames.length : null;
};

describe('SetDraft', () => {
  test('putBy(set) stores what is new each time', async () => {
    const { store, sizes } = slowStore();
    const draft = new SetDraft(store, 'a');
    for (const [frames, reps] of [
      [60, 1],
      [130, 2],
      [200, 3],
    ] as const) {
      draft.putBy(() => soFar(frames, reps));
      await settled();
    }
    expect(sizes).toEqual([60, 70, 70]);
    expect(await framesIn(store)).toBe(200);
    expect(await draftsIn(store)).toMatchObject([{ id: 'a', repCount: 3 }]);
    draft.end();
  });

  test('putBy(set) takes the newest of several that come while one is stored', async () => {
    const { store, sizes } = slowStore();
    const draft = new SetDraft(store, 'a');
    for (const [frames, reps] of [
      [60, 1],
      [90, 2],
      [120, 3],
    ] as const)
      draft.putBy(() => soFar(frames, reps));
    await settled();
    expect(sizes).toEqual([60, 60]);
    expect(await framesIn(store)).toBe(120);
    draft.end();
  });

  test('putBy(set) stores with the next rep what the store refused', async () => {
    const { store } = slowStore([false, true, false]);
    const draft = new SetDraft(store, 'a');
    for (const frames of [60, 130, 200]) {
      draft.putBy(() => soFar(frames, 1));
      await settled();
    }
    expect(await framesIn(store)).toBe(200);
    draft.end();
  });

  test('discard() leaves nothing, also of what is just being stored', async () => {
    const { store } = slowStore();
    const draft = new SetDraft(store, 'a');
    draft.putBy(() => soFar(60, 1));
    await draft.discard();
    draft.putBy(() => soFar(90, 2));
    await settled();
    expect(await draftsIn(store)).toEqual([]);
  });
});
