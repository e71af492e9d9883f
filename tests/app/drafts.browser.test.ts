import { beforeEach, describe, expect, onTestFinished, test, vi } from 'vitest';
import type { LiveView } from '../../src/app/app-state.ts';
import { optionsOf } from '../../src/app/options.ts';
import { Padline } from '../../src/app/padline.ts';
import { Sounds } from '../../src/app/sounds.ts';
import type { DraftStore } from '../../src/store/draft-store.ts';
import { memoryDraftStore } from '../../src/store/memory-draft-store.ts';
import { memoryMachineStore } from '../../src/store/memory-machine-store.ts';
import { memorySorenessStore } from '../../src/store/memory-soreness-store.ts';
import { memoryStore } from '../../src/store/memory-store.ts';
import { memoryVideoStore } from '../../src/store/memory-video-store.ts';
import { openDraftStore } from '../../src/store/pouch-draft-store.ts';
import type { SetStore } from '../../src/store/set-store.ts';
import { draftsIn } from '../builders/drafts-in.ts';
import { MOVENET, play, rep, rest, roundedRep, withRests } from '../builders/leg-press.ts';
import { StandInDevice } from '../builders/stand-in-device.ts';
import { StandInEstimator } from '../builders/stand-in-estimator.ts';
import { StandInSource, seenIn } from '../builders/stand-in-source.ts';

const sources = vi.hoisted(() => ({ camera: vi.fn() }));
vi.mock('../../src/capture/ask-for-motion.ts', () => ({ askForMotion: async () => 'none' }));
vi.mock('../../src/capture/camera.ts', () => ({ openCamera: sources.camera, listCameras: async () => [] }));

const { recording } = play([rest(3000), ...withRests([rep(95), rep(95), roundedRep(118, 98), rep(95), rep(95)])], {
  detector: { ...MOVENET, noise: 0.003 },
});

/** One page of Padline over what the device remembers. */
const page = (store: SetStore, draftStore: DraftStore, videoStore = memoryVideoStore()): Padline => {
  const sounds = new Sounds();
  vi.spyOn(sounds, 'say').mockImplementation(() => undefined);
  const app = new Padline(
    {
      store,
      draftStore,
      machineStore: memoryMachineStore(),
      videoStore,
      sorenessStore: memorySorenessStore(),
      storageLasts: true,
      estimator: new StandInEstimator(seenIn(recording)),
      sounds,
      device: new StandInDevice(),
      options: optionsOf('?limit=88&handsfree=no'),
      modelsUrl: 'https://here/models/',
    },
    () => undefined,
  );
  onTestFinished(() => {
    app.cancelSet();
    sounds.close();
  });
  return app;
};

const long = { timeout: 20_000, interval: 5 };
const live = (app: Padline): LiveView => app.state.view as LiveView;
/** A set that is filmed until so many reps were put by. */
const startedSet = async (app: Padline, draftStore: DraftStore, reps: number): Promise<void> => {
  const source = new StandInSource(recording, 'camera');
  sources.camera.mockResolvedValue({ kind: 'opened', source });
  app.openCamera(null);
  await vi.waitFor(() => expect(live(app).stage?.kind).toBe('ready'), long);
  app.startSet();
  await vi.waitFor(async () => expect((await draftsIn(draftStore))[0]?.repCount).toBeGreaterThanOrEqual(reps), long);
};
const kept = (app: Padline) =>
  vi.waitFor(() => {
    const { view } = app.state;
    if (view.kind !== 'report') throw new Error(`the screen shows ${view.kind}`);
    expect(view.keeping).toBe('kept');
    return view.report;
  }, long);
/** A page that has crashed holds nothing any more. */
const forgetLocks = (): void => {
  vi.spyOn(navigator.locks, 'query').mockResolvedValue({ held: [], pending: [] });
};

let databases = 0;
const device = async (): Promise<DraftStore> => {
  const store = await openDraftStore(`cut-off-${Date.now()}-${databases++}`);
  onTestFinished(async () => void (await store.eraseAll()));
  return store;
};

beforeEach(() => {
  localStorage.clear();
  return () => vi.restoreAllMocks();
});

describe('Padline after a crash in mid-set', () => {
  test('offers the set with its finished reps, opens it as a judged set, and keeps it as that', async () => {
    const [store, draftStore] = [memoryStore(), await device()];
    await startedSet(page(store, draftStore), draftStore, 3);
    forgetLocks();
    const after = page(store, draftStore);
    await after.start();
    const { cutOff } = after.state;
    expect(cutOff?.repCount).toBeGreaterThanOrEqual(3);
    expect(await store.list()).toMatchObject({ sets: [] });
    await after.drafts.open();
    const report = await kept(after);
    expect(report.id).toBe(cutOff?.id);
    expect(report.reps.length).toBeGreaterThanOrEqual(cutOff?.repCount ?? 0);
    expect(report.reps[2]?.liftClass).not.toBe('none');
    // It is held against what was wished when it ran.
    expect(report).toMatchObject({ depthLimit: 88, depthLimitSetBy: 'manual', source: { kind: 'camera' } });
    expect(after.state.cutOff).toBeNull();
    expect(after.state.sets.map(({ id }) => id)).toEqual([cutOff?.id]);
  });

  test('throws the set away when it is not wanted, and its video with it', async () => {
    const [store, draftStore, videoStore] = [memoryStore(), await device(), memoryVideoStore()];
    await startedSet(page(store, draftStore), draftStore, 1);
    forgetLocks();
    // The page that has crashed puts nothing by any more.
    vi.spyOn(draftStore, 'add').mockResolvedValue(null);
    const after = page(store, draftStore, videoStore);
    const [draft] = await draftsIn(draftStore);
    const id = draft?.id ?? '';
    for (const setId of [id, 'of-nothing']) await videoStore.keep(setId, new Blob(['1']));
    await after.start();
    expect(after.state.cutOff?.id).toBe(id);
    // What belongs to no set at all went when Padline was opened.
    expect(await videoStore.list()).toMatchObject({ videos: [{ setId: id }] });
    await after.drafts.throwAway();
    expect(await videoStore.list()).toMatchObject({ videos: [] });
    expect(after.state.cutOff).toBeNull();
    expect(await draftStore.recall(id)).toMatchObject({ kind: 'failed' });
    expect(await store.list()).toMatchObject({ sets: [] });
  });

  test('leaves what cannot be listed for the next visit, videos and all', async () => {
    const [store, draftStore, videoStore] = [memoryStore(), memoryDraftStore(), memoryVideoStore()];
    await videoStore.keep('perhaps-cut-off', new Blob(['1']));
    vi.spyOn(draftStore, 'list').mockResolvedValue({ kind: 'failed', problem: { kind: 'storage-failed' } });
    const after = page(store, draftStore, videoStore);
    await after.start();
    expect(after.state.cutOff).toBeNull();
    expect(await videoStore.list()).toMatchObject({ videos: [{ setId: 'perhaps-cut-off' }] });
  });

  test('does not offer a set that still runs in another page', async () => {
    const [store, draftStore] = [memoryStore(), memoryDraftStore()];
    await startedSet(page(store, draftStore), draftStore, 1);
    const other = page(store, draftStore);
    await other.start();
    expect(other.state.cutOff).toBeNull();
    expect(await draftsIn(draftStore)).toHaveLength(1);
  });
});

describe('Padline after a set that ended', () => {
  test('has nothing put by once the set is kept, under the same id', async () => {
    const [store, draftStore] = [memoryStore(), memoryDraftStore()];
    const app = page(store, draftStore);
    await startedSet(app, draftStore, 2);
    const [draft] = await draftsIn(draftStore);
    app.endSet();
    expect((await kept(app)).id).toBe(draft?.id);
    await vi.waitFor(async () => expect(await draftsIn(draftStore)).toEqual([]), long);
  });

  test('holds no video of a set in which nobody was to be seen', async () => {
    const [store, draftStore] = [memoryStore(), memoryDraftStore()];
    const app = page(store, draftStore);
    app.wishes.chooseVideo('outline');
    const held = vi.spyOn(app.videos, 'hold');
    const presented = vi.spyOn(app.shown, 'present').mockResolvedValue(null);
    await startedSet(app, draftStore, 1);
    app.endSet();
    await vi.waitFor(() => expect(presented).toHaveBeenCalled(), long);
    expect(held.mock.calls[0]?.[0]?.kind).toBe('made');
    await new Promise((resolve) => setTimeout(resolve));
    app.videos.offer('another-set');
    expect(app.state.video).toBeNull();
  });

  test('has nothing put by of a set that was cancelled', async () => {
    const [store, draftStore] = [memoryStore(), memoryDraftStore()];
    const app = page(store, draftStore);
    await startedSet(app, draftStore, 1);
    app.cancelSet();
    await vi.waitFor(async () => expect(await draftsIn(draftStore)).toEqual([]), long);
  });

  test('offers the set at the next visit when it could not be stored', async () => {
    const draftStore = memoryDraftStore();
    const full: SetStore = { ...memoryStore(), keep: async () => ({ kind: 'storage-failed', detail: 'full' }) };
    const app = page(full, draftStore);
    await startedSet(app, draftStore, 2);
    app.endSet();
    await vi.waitFor(() => expect(app.state.view).toMatchObject({ kind: 'report', keeping: 'failed' }), long);
    const next = page(memoryStore(), draftStore);
    forgetLocks();
    await next.start();
    const id = next.state.cutOff?.id ?? '';
    expect(next.state.cutOff?.repCount).toBeGreaterThanOrEqual(2);
    vi.spyOn(console, 'error').mockImplementation(() => undefined);
    const put = await draftStore.recall(id);
    if (put.kind === 'failed') throw new Error('nothing was put by');
    const broken = { ...put.set, recording: null as never };
    vi.spyOn(draftStore, 'recall').mockResolvedValueOnce({ kind: 'found', set: broken });
    await next.drafts.open();
    expect(next.state.view).toMatchObject({ kind: 'home', problem: { kind: 'unexpected' } });
    expect(next.state.cutOff?.id).toBe(id);
    await next.erasing.set(id);
    expect(next.state.cutOff).toBeNull();
    expect(await draftsIn(draftStore)).toEqual([]);
  });

  test('clears away what a kept set has left, and erases all with the sets', async () => {
    const [store, draftStore] = [memoryStore(), memoryDraftStore()];
    const app = page(store, draftStore);
    await startedSet(app, draftStore, 2);
    const [draft] = await draftsIn(draftStore);
    const put = await draftStore.recall(draft?.id ?? '');
    if (put.kind === 'failed') throw new Error('nothing was put by');
    await store.keep(put.set);
    forgetLocks();
    const next = page(store, draftStore);
    await next.start();
    expect(next.state.cutOff).toBeNull();
    expect(await draftsIn(draftStore)).toEqual([]);
    await draftStore.add({ ...put.set, report: { ...put.set.report, id: 'other' }, repCount: 2, from: 0 });
    await next.drafts.look();
    expect(next.state.cutOff?.id).toBe('other');
    await next.erasing.everything(false);
    expect(next.state.cutOff).toBeNull();
    expect(await draftsIn(draftStore)).toEqual([]);
  });
});
