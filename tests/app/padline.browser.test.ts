import { beforeEach, describe, expect, onTestFinished, test, vi } from 'vitest';
import type { LiveView, ReportView } from '../../src/app/app-state.ts';
import { type Driven, driveFromOutside } from '../../src/app/drive-from-outside.ts';
import { optionsOf } from '../../src/app/options.ts';
import { Padline } from '../../src/app/padline.ts';
import { Sounds } from '../../src/app/sounds.ts';
import { DeviceMotion } from '../../src/capture/device-motion.ts';
import type { FrameSource, Opened } from '../../src/capture/frame-source.ts';
import { exportOf } from '../../src/core/report/export-of.ts';
import type { LiveStage } from '../../src/core/vocabulary/live-stage.ts';
import type { SetReport } from '../../src/core/vocabulary/report.ts';
import { degrees, milliseconds } from '../../src/core/vocabulary/units.ts';
import { AUTOMATIC_LIMIT, type WarningWish } from '../../src/core/vocabulary/warning-wish.ts';
import type { DraftStore } from '../../src/store/draft-store.ts';
import { memoryDraftStore } from '../../src/store/memory-draft-store.ts';
import { memoryMachineStore } from '../../src/store/memory-machine-store.ts';
import { memorySorenessStore } from '../../src/store/memory-soreness-store.ts';
import { memoryStore } from '../../src/store/memory-store.ts';
import { memoryVideoStore } from '../../src/store/memory-video-store.ts';
import { parseRecording } from '../../src/store/parse-recording.ts';
import type { SetStore } from '../../src/store/set-store.ts';
import { type Act, MOVENET, play, rep, rest, roundedRep, withRests } from '../builders/leg-press.ts';
import { builtMachine } from '../builders/machine.ts';
import { StandInDevice } from '../builders/stand-in-device.ts';
import { StandInEstimator } from '../builders/stand-in-estimator.ts';
import { StandInSource, seenIn } from '../builders/stand-in-source.ts';
import { builtSet } from '../store/set-store-contract.ts';

const sources = vi.hoisted(() => ({
  motion: vi.fn(async () => 'none'),
  camera: vi.fn(),
  video: vi.fn(),
  demo: vi.fn(),
}));
vi.mock('../../src/capture/ask-for-motion.ts', () => ({ askForMotion: sources.motion }));
vi.mock('../../src/capture/camera.ts', () => ({ openCamera: sources.camera, listCameras: async () => [] }));
vi.mock('../../src/capture/video-file.ts', () => ({ openVideoFile: sources.video }));
vi.mock('../../src/capture/demo.ts', () => ({ openDemo: sources.demo }));

const SET = [rest(3000), ...withRests([rep(95), rep(95), roundedRep(118, 98)])];
const FILE = new File(['pictures'], 'set.mp4');

const opened = (source: FrameSource): Opened<FrameSource> => ({ kind: 'opened', source });

interface Stage {
  readonly app: Padline;
  readonly store: SetStore;
  readonly estimator: StandInEstimator;
  readonly sounds: Sounds;
  readonly device: StandInDevice;
  readonly source: (kind: 'camera' | 'video' | 'demo') => StandInSource;
  /** The stages that were on the screen, in order, each as often as it was entered. */
  readonly stages: readonly LiveStage['kind'][];
  readonly shows: <Kind extends 'home' | 'live' | 'report'>(
    kind: Kind,
  ) => Promise<Extract<Padline['state']['view'], { kind: Kind }>>;
  readonly reaches: (stage: LiveStage['kind'], times?: number) => Promise<void>;
}

/** The app in front of a scene, with stand-ins for all that touches the world. */
const padline = (
  acts: readonly Act[] = SET,
  store: SetStore = memoryStore(),
  storageLasts = true,
  search = '',
  draftStore: DraftStore = memoryDraftStore(),
): Stage => {
  const { recording } = play(acts, { detector: { ...MOVENET, noise: 0.003 } });
  const estimator = new StandInEstimator(seenIn(recording));
  const sounds = new Sounds();
  const device = new StandInDevice();
  const stages: LiveStage['kind'][] = [];
  const parts = {
    store,
    machineStore: memoryMachineStore(),
    videoStore: memoryVideoStore(),
    sorenessStore: memorySorenessStore(),
    draftStore,
    storageLasts,
    estimator,
    sounds,
    device,
    options: optionsOf(search),
    modelsUrl: 'https://here/models/',
  };
  const app = new Padline(parts, ({ view }) => {
    if (view.kind === 'live' && view.stage.kind !== stages.at(-1)) stages.push(view.stage.kind);
  });
  onTestFinished(() => {
    app.cancelSet();
    sounds.close();
  });
  return {
    app,
    store,
    estimator,
    sounds,
    device,
    stages,
    source: (kind) => {
      const source = new StandInSource(recording, kind);
      sources[kind].mockResolvedValue(opened(source));
      return source;
    },
    shows: (kind) =>
      vi.waitFor(
        () => {
          const { view } = app.state;
          if (view.kind !== kind) throw new Error(`the screen shows ${view.kind}`);
          return view as Extract<Padline['state']['view'], { kind: typeof kind }>;
        },
        { timeout: 20_000, interval: 5 },
      ),
    reaches: (stage, times = 1) =>
      vi.waitFor(() => expect(stages.filter((one) => one === stage).length).toBeGreaterThanOrEqual(times), {
        timeout: 20_000,
        interval: 5,
      }),
  };
};

const kept = async ({ app }: Stage, keeping: ReportView['keeping'] = 'kept'): Promise<ReportView> =>
  vi.waitFor(
    () => {
      const { view } = app.state;
      if (view.kind !== 'report') throw new Error(`the screen shows ${view.kind}`);
      expect(view.keeping).toBe(keeping);
      return view;
    },
    { timeout: 20_000, interval: 5 },
  );

/** The names of the files that are handed to the browser's downloads. */
const downloads = (): readonly string[] => {
  const names: string[] = [];
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
    names.push(this.download);
  });
  return names;
};

beforeEach(() => {
  localStorage.clear();
  vi.clearAllMocks();
  return () => vi.restoreAllMocks();
});

describe('Padline with a file', () => {
  test('openFile(file) ends in a report that is stored and listed', async () => {
    const stage = padline();
    stage.source('video');
    stage.app.openFile(FILE);
    expect(stage.app.state.view).toMatchObject({ kind: 'live', sourceKind: 'video', stage: { kind: 'opening' } });
    const say = vi.spyOn(stage.sounds, 'say');
    const { report, problem, snapshot } = await kept(stage);
    expect(say).toHaveBeenLastCalledWith({ text: expect.stringMatching(/^Three reps, /), weight: 'error' });
    expect(report.reps).toHaveLength(3);
    expect(report.id).toMatch(/^[0-9a-f]{32}$/);
    expect(problem).toBeNull();
    expect(snapshot).not.toBeNull();
    await vi.waitFor(() => expect(stage.app.state.sets.map(({ id }) => id)).toEqual([report.id]));
  });

  test('openFile(not a video) comes home with the problem, which can be dismissed', async () => {
    const stage = padline();
    sources.video.mockResolvedValue({ kind: 'failed', problem: { kind: 'not-a-video' } });
    stage.app.openFile(FILE);
    expect((await stage.shows('home')).problem).toEqual({ kind: 'not-a-video' });
    stage.app.dismissProblem();
    expect((await stage.shows('home')).problem).toBeNull();
  });

  test('openFile(nobody in it) comes home with no-person, and stores nothing', async () => {
    const stage = padline([{ kind: 'empty', ms: 4000 }]);
    stage.source('video');
    stage.app.openFile(FILE);
    expect((await stage.shows('home')).problem).toEqual({ kind: 'no-person' });
    expect(await stage.store.list()).toMatchObject({ sets: [] });
  });

  test('openFile(a set without reps) reports it with not-a-leg-press', async () => {
    const stage = padline([rest(6000)]);
    stage.source('video');
    stage.app.openFile(FILE);
    const { report, problem } = await kept(stage);
    expect(report.reps).toEqual([]);
    expect(problem).toEqual({ kind: 'not-a-leg-press' });
  });

  test('openFile(a file that breaks off) reports what was read, with the problem', async () => {
    const stage = padline();
    const source = stage.source('video');
    source.failsIn = { reading: 2, after: 330, problem: { kind: 'video-broken' } };
    stage.app.openFile(FILE);
    const { report, problem } = await kept(stage);
    expect(report.source.framesAnalysed).toBe(330);
    expect(report.reps.length).toBeGreaterThan(0);
    expect(problem).toEqual({ kind: 'video-broken' });
  });

  test('openDemo() runs the clip that comes with Padline', async () => {
    const stage = padline();
    stage.source('demo');
    stage.app.openDemo();
    expect((await kept(stage)).report.source.kind).toBe('demo');
  });
});

describe('Padline on its device', () => {
  test('openCamera() begins a session on the full screen, which ends when the view is left', async () => {
    const stage = padline();
    stage.source('camera');
    stage.app.openCamera(null);
    expect(stage.device.asked).toEqual(['begin, full screen']);
    await stage.reaches('ready');
    expect(stage.device.asked).toEqual(['begin, full screen']);
    stage.app.cancelSet();
    expect(stage.device.asked).toEqual(['begin, full screen', 'end']);
  });

  test('openFile(file) begins one without the full screen, which ends with the report; then the storage is read', async () => {
    const stage = padline();
    stage.source('video');
    stage.app.openFile(FILE);
    await kept(stage);
    expect(stage.device.asked).toEqual(['begin', 'end', 'storage']);
  });

  test('start() tells what the device does, as it changes; takeUpdate() asks for the newer version', async () => {
    const { app, device } = padline();
    await app.start();
    device.tell({ offline: { kind: 'update-waiting' } });
    expect(app.state.device.offline).toEqual({ kind: 'update-waiting' });
    app.takeUpdate();
    expect(device.asked).toEqual(['update']);
  });

  test('start() lets go for good of what was deleted on an earlier visit, and never shows it', async () => {
    const store = memoryStore();
    for (const id of ['gone', 'there']) await store.keep(builtSet(id));
    await store.eraseMany(['gone']);
    const { app } = padline(SET, store);
    await app.start();
    expect(app.state.sets.map(({ id }) => id)).toEqual(['there']);
    await store.restoreErased();
    expect(await store.list()).toMatchObject({ sets: [{ id: 'there' }] });
  });

  test('a deleted set that is brought in again is no longer offered to be brought back, nor once that is undone', async () => {
    const { app, store } = padline();
    const set = builtSet('one');
    await store.keep(set);
    await app.start();
    await app.history.erase(['one']);
    expect(app.state.history.erased).toBe(1);
    const { imports } = app.files;
    await imports.look([new File([JSON.stringify(exportOf(set.report))], 'one.json')]);
    await imports.begin();
    expect([app.state.sets.length, app.state.history.erased]).toEqual([1, 0]);
    await imports.undo();
    expect([app.state.sets.length, app.state.history.erased]).toEqual([0, 0]);
  });

  test('start() has the screens drawn anew whenever the lifter comes back: it may be another day', async () => {
    const { app } = padline();
    await app.start();
    const before = app.state;
    window.dispatchEvent(new Event('focus'));
    expect(app.state).toEqual(before);
    expect(app.state).not.toBe(before);
  });

  test('a page that was out of sight during a set is told of, and the set pauses meanwhile', async () => {
    const stage = padline();
    stage.source('camera');
    await stage.app.start();
    stage.app.openCamera(null);
    // "Go" is believed of somebody who is seen.
    await vi.waitFor(() => expect((stage.app.state.view as LiveView).readout?.depth).toBeDefined(), {
      timeout: 20_000,
      interval: 1,
    });
    stage.app.startSet();
    expect((stage.app.state.view as LiveView).session).toEqual({ kind: 'running' });
    await stage.reaches('measuring');
    stage.device.tellHidden({ kind: 'hidden' });
    expect((stage.app.state.view as LiveView).session).toEqual({ kind: 'paused', why: 'page-hidden' });
    stage.device.tellHidden({ kind: 'back', away: milliseconds(12_000) });
    expect((stage.app.state.view as LiveView).hidden?.short).toContain('12 s');
    await vi.waitFor(() => expect((stage.app.state.view as LiveView).session?.kind).toBe('running'), {
      timeout: 20_000,
      interval: 1,
    });
  });
});

describe('Padline and a clicker', () => {
  const press = (): boolean =>
    document.body.dispatchEvent(new KeyboardEvent('keydown', { key: ' ', bubbles: true, cancelable: true }));
  const session = ({ app }: Stage): string | undefined => (app.state.view as LiveView).session?.kind;

  test('its button begins a set and ends it, as long as the live view is shown', async () => {
    const stage = padline();
    expect(press()).toBe(true);
    stage.source('camera');
    stage.app.openCamera(null);
    await vi.waitFor(() => expect((stage.app.state.view as LiveView).readout?.depth).toBeDefined(), {
      timeout: 20_000,
      interval: 1,
    });
    press();
    expect(session(stage)).toBe('running');
    press();
    expect(session(stage)).toBe('over');
    stage.app.command('still-going');
    expect(session(stage)).toBe('running');
    stage.app.cancelSet();
    expect(press()).toBe(true);
  });
});

describe('Padline and the machines', () => {
  const oneSet = async (stage: Stage): Promise<ReportView> => {
    stage.source('camera');
    stage.app.openCamera(null);
    await stage.reaches('ready');
    stage.app.startSet();
    await vi.waitFor(() => expect((stage.app.state.view as LiveView).readout?.repCount).toBe(3), { timeout: 20_000 });
    stage.app.endSet();
    return kept(stage);
  };

  test('a set teaches the machine that is chosen, once it is kept', async () => {
    const stage = padline();
    await stage.app.machines.save(null, builtMachine({ learned: null, usedAt: '2026-01-01T00:00:00.000Z' }), null);
    expect(stage.app.state.chosen).toBe(stage.app.state.machines[0]?.machine.id);
    const { report } = await oneSet(stage);
    await vi.waitFor(() => expect(stage.app.state.machines[0]?.machine.usedAt).toBe(report.createdAt));
    expect(stage.app.state.machines[0]?.machine.learned).not.toBeNull();
    expect(stage.app.state.offered).toBeNull();
  });

  test('a set on a machine that is not known offers to keep it, until another report is opened', async () => {
    const stage = padline();
    const { report } = await oneSet(stage);
    await vi.waitFor(() => expect(stage.app.state.offered).not.toBeNull());
    await stage.app.openSet(report.id);
    expect(stage.app.state.offered).toBeNull();
  });

  test('erasing.everything(machinesToo) takes the machines only when asked', async () => {
    const stage = padline();
    await oneSet(stage);
    await stage.app.machines.save(null, builtMachine(), null);
    await stage.app.erasing.everything(false);
    expect([stage.app.state.sets.length, stage.app.state.machines.length]).toEqual([0, 1]);
    await stage.app.erasing.everything(true);
    expect(stage.app.state.machines).toEqual([]);
    expect(stage.app.state.chosen).toBeNull();
  });
});

describe('Padline with a camera', () => {
  test('openCamera(), startSet() and endSet() end in a report', async () => {
    const stage = padline();
    const source = stage.source('camera');
    stage.app.openCamera(null);
    await stage.reaches('ready');
    stage.app.startSet();
    await vi.waitFor(() => expect((stage.app.state.view as LiveView).readout?.repCount).toBe(3), { timeout: 20_000 });
    stage.app.endSet();
    expect((await kept(stage)).report.reps).toHaveLength(3);
    expect(source.closed).toBe(true);
    expect(stage.app.state).toMatchObject({ view: { face: 'card' }, rest: { since: expect.any(Number) } });
    stage.app.shown.openPage();
    expect(stage.app.state).toMatchObject({ view: { face: 'page' }, rest: { since: expect.any(Number) } });
  });

  test('a camera lost in the set ends in a report of what was recorded', async () => {
    const stage = padline();
    stage.source('camera').failsIn = { reading: 3, after: 340, problem: { kind: 'camera-lost' } };
    stage.app.openCamera(null);
    await stage.reaches('ready');
    stage.app.startSet();
    const { report, problem } = await kept(stage);
    expect(problem).toEqual({ kind: 'camera-lost' });
    expect(report.reps.length).toBeGreaterThan(0);
  });

  test('openCamera() that is refused comes home with the problem', async () => {
    const stage = padline();
    sources.camera.mockResolvedValue({ kind: 'failed', problem: { kind: 'camera-refused' } });
    stage.app.openCamera(null);
    expect((await stage.shows('home')).problem).toEqual({ kind: 'camera-refused' });
  });

  test.each(['allowed', 'refused', 'none'])(
    'openCamera() asks for the motion sensor inside the tap, and then for the camera when that is %s',
    async (answer) => {
      const stage = padline();
      stage.source('camera');
      sources.motion.mockResolvedValueOnce(answer);
      stage.app.openCamera(null);
      expect(sources.motion).toHaveBeenCalledOnce();
      expect(sources.camera).not.toHaveBeenCalled();
      await stage.reaches('loading-model');
      const motion: unknown = sources.camera.mock.lastCall?.[1];
      expect(motion instanceof DeviceMotion).toBe(answer === 'allowed');
    },
  );

  test('cancelSet() while the motion sensor is still asked for never asks for the camera', async () => {
    const stage = padline();
    stage.source('camera');
    let answer: (word: string) => void = () => undefined;
    sources.motion.mockReturnValueOnce(new Promise((resolve) => (answer = resolve)));
    stage.app.openCamera(null);
    stage.app.cancelSet();
    answer('allowed');
    await stage.shows('home');
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(sources.camera).not.toHaveBeenCalled();
  });

  test('openFile() and openDemo() ask for no sensor', async () => {
    const stage = padline();
    stage.source('video');
    stage.source('demo');
    stage.app.openFile(FILE);
    stage.app.openDemo();
    await stage.reaches('loading-model');
    expect(sources.motion).not.toHaveBeenCalled();
  });

  test('cancelSet() while the camera is still asked for is home at once, and lets go of it when it comes', async () => {
    const stage = padline();
    const source = stage.source('camera');
    let allow: (answer: Opened<FrameSource>) => void = () => undefined;
    sources.camera.mockReturnValue(
      new Promise((resolve) => {
        allow = resolve;
      }),
    );
    stage.app.openCamera(null);
    await vi.waitFor(() => expect(sources.camera).toHaveBeenCalled());
    stage.app.cancelSet();
    expect(stage.app.state.view).toEqual({ kind: 'home', problem: null });
    allow(opened(source));
    await vi.waitFor(() => expect(source.closed).toBe(true));
    expect(stage.app.state.view.kind).toBe('home');
  });

  test('cancelSet() while the model loads is home at once', async () => {
    const stage = padline();
    const source = stage.source('camera');
    stage.estimator.answer = () => new Promise(() => undefined);
    stage.app.openCamera(null);
    await stage.reaches('loading-model');
    stage.app.cancelSet();
    expect(stage.app.state.view).toEqual({ kind: 'home', problem: null });
    expect(source.closed).toBe(true);
  });

  test('openFile() after cancelSet() waits for the cancelled run, and is not disturbed by its end', async () => {
    const stage = padline();
    stage.source('camera');
    stage.source('video');
    stage.app.openCamera(null);
    await stage.reaches('setting-up');
    stage.app.cancelSet();
    stage.app.openFile(FILE);
    expect((await kept(stage)).report.source.kind).toBe('video');
  });

  test('chooseCamera(id) while the first one waits goes over to it', async () => {
    const stage = padline();
    const first = stage.source('camera');
    stage.app.openCamera(null);
    await stage.reaches('ready');
    const second = stage.source('camera');
    stage.app.chooseCamera('rear');
    expect(first.closed).toBe(true);
    await stage.reaches('ready', 2);
    expect(sources.camera).toHaveBeenLastCalledWith({ deviceId: 'rear' }, null);
    expect((await stage.shows('live')).picture).toBe(second.picture);
    expect(second.closed).toBe(false);
  });

  test('chooseCamera(id) while the first one is still asked for takes the second, and lets go of the first', async () => {
    const stage = padline();
    const first = stage.source('camera');
    let allow: (answer: Opened<FrameSource>) => void = () => undefined;
    sources.camera.mockReturnValueOnce(
      new Promise((resolve) => {
        allow = resolve;
      }),
    );
    stage.app.openCamera(null);
    await vi.waitFor(() => expect(sources.camera).toHaveBeenCalled());
    const second = stage.source('camera');
    stage.app.chooseCamera('rear');
    await stage.reaches('loading-model');
    allow(opened(first));
    await stage.reaches('ready');
    expect((await stage.shows('live')).picture).toBe(second.picture);
    expect(first.closed).toBe(true);
  });

  test('wishes.toggleSound() is told and obeyed', () => {
    const { app, sounds } = padline();
    app.wishes.toggleSound();
    expect([app.state.soundOn, sounds.on]).toEqual([false, false]);
    app.wishes.toggleSound();
    expect([app.state.soundOn, sounds.on]).toEqual([true, true]);
  });
});

describe('Padline and the warnings', () => {
  const set = async (stage: Stage): Promise<SetReport> => {
    stage.source('camera');
    const ready = stage.stages.filter((one) => one === 'ready').length + 1;
    stage.app.openCamera(null);
    await stage.reaches('ready', ready);
    stage.app.startSet();
    await vi.waitFor(() => expect((stage.app.state.view as LiveView).readout?.repCount).toBe(REPS.length), {
      timeout: 20_000,
    });
    stage.app.endSet();
    return (await kept(stage)).report;
  };
  const REPS = [rep(95), rep(95), roundedRep(118, 98), roundedRep(118, 98), roundedRep(118, 98)];
  const ACTS = [rest(3000), ...withRests(REPS)];
  const limitShown = (stage: Stage) => {
    const { depthLimit, limitSetBy } = (stage.app.state.view as LiveView).readout ?? {};
    return { depthLimit, limitSetBy };
  };

  test('wishes.chooseWarning(wish) is told, remembered, and holds for the next set and its report', async () => {
    const stage = padline();
    expect(stage.app.state.warning).toEqual({ sensitivity: 'normal', limit: AUTOMATIC_LIMIT });
    const warning: WarningWish = { sensitivity: 'early', limit: { kind: 'manual', at: degrees(88) } };
    stage.app.wishes.chooseWarning(warning);
    expect(stage.app.state.warning).toEqual(warning);
    expect(padline().app.state.warning).toEqual(warning);
    stage.source('video');
    stage.app.openFile(FILE);
    const { report } = await kept(stage);
    expect(report).toMatchObject({ depthLimit: 88, depthLimitSetBy: 'manual', setup: { warning } });
    stage.app.movePadLine({ ...report.setup.padLine, setBy: 'lifter' });
    await vi.waitFor(() => expect(stage.app.set?.report.setup.padLine.setBy).toBe('lifter'));
    expect(stage.app.set?.report).toMatchObject({ depthLimit: 88, depthLimitSetBy: 'manual', setup: { warning } });
  });

  test('the address is preferred to what is remembered, each for itself', () => {
    padline().app.wishes.chooseWarning({ sensitivity: 'early', limit: { kind: 'manual', at: degrees(88) } });
    const from = (search: string) => padline(SET, memoryStore(), true, search).app.state.warning;
    expect(from('?sensitivity=late')).toEqual({ sensitivity: 'late', limit: { kind: 'manual', at: 88 } });
    expect(from('?limit=knee-90')).toEqual({ sensitivity: 'early', limit: { kind: 'knee-90' } });
    expect(from('?limit=95')).toEqual({ sensitivity: 'early', limit: { kind: 'manual', at: 95 } });
  });

  test('a set from the same place begins with the limit that the last one taught; its report does not', async () => {
    const stage = padline(ACTS);
    const first = await set(stage);
    if (first.onset.kind !== 'found') throw new Error('the first set teaches nothing');
    expect(first.depthLimitSetBy).toBe('personal');
    await vi.waitFor(() => expect(stage.app.state.sets).toHaveLength(1));
    stage.app.closeReport();
    stage.source('camera');
    stage.app.openCamera(null);
    await stage.reaches('ready', 2);
    await vi.waitFor(() => expect(limitShown(stage).limitSetBy).toBe('earlier-set'));
    expect(limitShown(stage).depthLimit).toBe(first.depthLimit);
    stage.app.startSet();
    await vi.waitFor(() => expect((stage.app.state.view as LiveView).readout?.repCount).toBe(1), { timeout: 20_000 });
    stage.app.endSet();
    const second = (await kept(stage)).report;
    expect(second.depthLimitSetBy).toBe('standard');
    expect(second.onset.kind).toBe('none-seen');
  });

  test('a video does not begin with what a camera set taught', async () => {
    const stage = padline(ACTS);
    await set(stage);
    await vi.waitFor(() => expect(stage.app.state.sets).toHaveLength(1));
    stage.app.closeReport();
    stage.source('video');
    stage.app.openFile(FILE);
    await vi.waitFor(() => expect((stage.app.state.view as LiveView).readout?.limitSetBy).toBe('standard'), {
      timeout: 20_000,
      interval: 1,
    });
    stage.app.cancelSet();
  });
});

describe('Padline and its store', () => {
  const reported = async (stage: Stage, keeping?: ReportView['keeping']): Promise<ReportView> => {
    stage.source('video');
    stage.app.openFile(FILE);
    return kept(stage, keeping);
  };

  test('a store that fails leaves the report on the screen, says so, and the exports work', async () => {
    const problem = { kind: 'storage-failed', detail: 'full' } as const;
    const stage = padline(SET, { ...memoryStore(), keep: async () => problem });
    const view = await reported(stage, 'failed');
    expect(view.problem).toEqual(problem);
    expect(view.report.reps).toHaveLength(3);
    const names = downloads();
    for (const format of ['json', 'csv', 'recording'] as const) stage.app.exportSet(format);
    expect(names).toHaveLength(3);
    expect(names[0]).toMatch(/^padline-.*\.json$/);
    expect(names[1]).toMatch(/\.csv$/);
    expect(names[2]).toMatch(/-recording\.json$/);
  });

  test('a store that fails after the report was left brings the only copy back', async () => {
    const problem = { kind: 'storage-failed', detail: 'full' } as const;
    let fail: () => void = () => undefined;
    const failing = new Promise<typeof problem>((resolve) => {
      fail = () => resolve(problem);
    });
    const stage = padline(SET, { ...memoryStore(), keep: () => failing });
    await reported(stage, 'keeping');
    stage.app.closeReport();
    await stage.shows('home');
    fail();
    const view = await stage.shows('report');
    expect(view).toMatchObject({ keeping: 'failed', problem });
    expect(view.report.reps).toHaveLength(3);
  });

  test('an error that nobody foresaw goes home and says so', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => undefined);
    const stage = padline();
    stage.source('video');
    stage.estimator.answer = () => {
      throw new TypeError('no such thing');
    };
    stage.app.openFile(FILE);
    await vi.waitFor(() =>
      expect(stage.app.state.view).toMatchObject({ kind: 'home', problem: { kind: 'unexpected' } }),
    );
    vi.mocked(console.error).mockRestore();
  });

  test('a store that lasts only as long as the page says not-lasting', async () => {
    expect((await reported(padline(SET, memoryStore(), false), 'not-lasting')).keeping).toBe('not-lasting');
  });

  test('movePadLine() in the report judges the set anew and stores it in place of the old one', async () => {
    const stage = padline();
    const { report } = await reported(stage);
    const { padLine } = report.setup;
    const moved = { ...padLine, headEnd: { ...padLine.headEnd, y: padLine.headEnd.y + 30 }, setBy: 'lifter' } as const;
    stage.app.movePadLine(moved);
    const anew = await kept(stage);
    expect(anew.report.setup.padLine).toEqual(moved);
    expect(anew.report.reps[0]?.depth).not.toBeCloseTo(report.reps[0]?.depth ?? 0, 0);
    const recalled = await stage.store.recall(report.id);
    expect(recalled.kind === 'found' && recalled.set.report).toEqual(anew.report);
    expect(await stage.store.list()).toMatchObject({ sets: { length: 1 } });
  });

  test('openSet(id) shows the stored report; closeReport() goes home', async () => {
    const stage = padline();
    const { report } = await reported(stage);
    stage.app.closeReport();
    expect((await stage.shows('home')).problem).toBeNull();
    await stage.app.openSet(report.id);
    expect((await stage.shows('report')).report).toEqual(report);
  });

  test('openSet(id of a set that is gone) comes home with the problem', async () => {
    const stage = padline();
    await stage.app.openSet('gone');
    expect((await stage.shows('home')).problem).toMatchObject({ kind: 'set-not-found' });
  });

  test('erasing.set(id) and erasing.allSets() leave nothing in the list', async () => {
    const stage = padline();
    const { report } = await reported(stage);
    await stage.app.erasing.set(report.id);
    expect((await stage.shows('home')).problem).toBeNull();
    expect(stage.app.state.sets).toEqual([]);
    await reported(stage);
    stage.app.closeReport();
    await stage.app.erasing.allSets();
    expect(stage.app.state.sets).toEqual([]);
  });

  test('erasing.set(id) that takes its time does not take a camera off the screen that was opened meanwhile', async () => {
    let erased: () => void = () => undefined;
    const slow = new Promise<void>((resolve) => {
      erased = resolve;
    });
    const stage = padline(SET, { ...memoryStore(), erase: () => slow.then(() => null) });
    stage.source('camera');
    const deleting = stage.app.erasing.set('any');
    stage.app.openCamera(null);
    erased();
    await deleting;
    expect(stage.app.state.view.kind).toBe('live');
  });

  test('start() lists what is stored, and tells when that cannot be read', async () => {
    const problem = { kind: 'storage-failed' } as const;
    const stage = padline(SET, { ...memoryStore(), list: async () => ({ kind: 'failed', problem }) });
    await stage.app.start();
    expect((await stage.shows('home')).problem).toEqual(problem);
  });

  test('exportSet() without a set on the screen does nothing', () => {
    const names = downloads();
    padline().app.exportSet('json');
    expect(names).toEqual([]);
  });
});

describe('driveFromOutside', () => {
  const driven = ({ app }: Stage): Driven => {
    driveFromOutside(app, ({ kind }) => `message of ${kind}`);
    return (window as unknown as { padline: Driven }).padline;
  };

  test('window.padline goes from home through work to the report, and gives its exports', async () => {
    const stage = padline();
    stage.source('video');
    const outside = driven(stage);
    expect(outside).toMatchObject({ state: 'home', progress: 0, problem: null });
    expect(outside.exportJson()).toBeNull();
    expect(await outside.exportRecording()).toBeNull();
    stage.app.openFile(FILE);
    expect(outside.state).toBe('working');
    const progress: number[] = [];
    await vi.waitFor(
      () => {
        if (outside.state === 'working') progress.push(outside.progress);
        expect(outside.state).toBe('report');
      },
      { timeout: 20_000, interval: 2 },
    );
    expect(progress).toEqual([...progress].sort((a, b) => a - b));
    expect(outside.progress).toBe(1);
    const json = JSON.parse(outside.exportJson() ?? '');
    expect(json.reps).toHaveLength(3);
    const recording = JSON.parse((await outside.exportRecording()) ?? '');
    expect(parseRecording(recording).kind).not.toBe('unreadable');
  });

  test('window.padline tells a problem with its message', async () => {
    const stage = padline();
    sources.video.mockResolvedValue({ kind: 'failed', problem: { kind: 'video-broken', detail: 'why' } });
    const outside = driven(stage);
    stage.app.openFile(FILE);
    await vi.waitFor(() => expect(outside.state).toBe('problem'));
    expect(outside.problem).toEqual({ kind: 'video-broken', detail: 'why', message: 'message of video-broken' });
  });
});
