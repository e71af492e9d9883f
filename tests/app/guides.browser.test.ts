import { expect, onTestFinished, test, vi } from 'vitest';
import { optionsOf } from '../../src/app/options.ts';
import { Padline } from '../../src/app/padline.ts';
import { Sounds } from '../../src/app/sounds.ts';
import type { GuideState } from '../../src/core/coaching/guide-state.ts';
import type { MachineSetting } from '../../src/core/vocabulary/machine-setting.ts';
import { memoryDraftStore } from '../../src/store/memory-draft-store.ts';
import { memoryMachineStore } from '../../src/store/memory-machine-store.ts';
import { memorySorenessStore } from '../../src/store/memory-soreness-store.ts';
import { memoryStore } from '../../src/store/memory-store.ts';
import { memoryVideoStore } from '../../src/store/memory-video-store.ts';
import { CALIBRATION_ACTS, trialActs } from '../builders/guided-acts.ts';
import { type Act, MOVENET, play } from '../builders/leg-press.ts';
import { builtMachine } from '../builders/machine.ts';
import { StandInDevice } from '../builders/stand-in-device.ts';
import { StandInEstimator } from '../builders/stand-in-estimator.ts';
import { StandInSource, seenIn } from '../builders/stand-in-source.ts';

const sources = vi.hoisted(() => ({ camera: vi.fn() }));
vi.mock('../../src/capture/ask-for-motion.ts', () => ({ askForMotion: async () => 'none' }));
vi.mock('../../src/capture/camera.ts', () => ({ openCamera: sources.camera, listCameras: async () => [] }));

const WAIT = { timeout: 30_000, interval: 5 };
const FEET: readonly MachineSetting[] = [
  { kind: 'feet', height: 'low' },
  { kind: 'feet', height: 'high' },
];

const recordingOf = (acts: readonly Act[]) => play(acts, { detector: { ...MOVENET, noise: 0.003 } }).recording;

/** The app with one machine, which is trained on, and a camera before which the acts are played. */
const staged = async (acts: readonly Act[]) => {
  const recording = recordingOf(acts);
  const estimator = new StandInEstimator(seenIn(recording));
  const sounds = new Sounds();
  const said: string[] = [];
  vi.spyOn(sounds, 'say').mockImplementation(({ text }) => said.push(text));
  const machineStore = memoryMachineStore();
  await machineStore.keep({ machine: builtMachine({ learned: null, place: null }), picture: null });
  const store = memoryStore();
  const draftStore = memoryDraftStore();
  const putBy = vi.spyOn(draftStore, 'add');
  const stages: string[] = [];
  const judgedIn = new Set<string>();
  const app = new Padline(
    {
      store,
      machineStore,
      videoStore: memoryVideoStore(),
      sorenessStore: memorySorenessStore(),
      draftStore,
      storageLasts: true,
      estimator,
      sounds,
      device: new StandInDevice(),
      options: optionsOf(''),
      modelsUrl: 'https://here/models/',
    },
    ({ view, guide }) => {
      if (guide?.kind === 'calibration' && guide.calibration?.kind === 'judged') judgedIn.add(view.kind);
      const stage = view.kind === 'live' ? view.session?.kind : undefined;
      if (stage && stage !== stages.at(-1)) stages.push(stage);
    },
  );
  onTestFinished(() => {
    app.cancelSet();
    sounds.close();
  });
  await app.start();
  app.machines.choose('machine-1');
  const source = new StandInSource(recording, 'camera');
  sources.camera.mockResolvedValue({ kind: 'opened', source });
  const machine = () => app.machines.chosen?.machine;
  return { app, estimator, said, stages, store, machine, judgedIn, putBy };
};

const calibrationOf = (guide: GuideState | null) => {
  if (guide?.kind !== 'calibration' || !guide.calibration) throw new Error(`no calibration: ${JSON.stringify(guide)}`);
  return guide.calibration;
};
const experimentOf = (guide: GuideState | null) => {
  if (guide?.kind !== 'experiment' || !guide.experiment) throw new Error(`no experiment: ${JSON.stringify(guide)}`);
  return guide.experiment;
};

test('startCalibration() leads to the line and to a stop that holds without a touch, and the machine learns it', async () => {
  const { app, said, stages, machine, store, judgedIn } = await staged(CALIBRATION_ACTS);
  app.guides.startCalibration();
  expect(said[0]).toContain('slow reps with the empty sled');
  await vi.waitFor(() => expect(app.state.view.kind).toBe('report'), WAIT);
  expect(judgedIn).toContain('live');
  const calibration = calibrationOf(app.state.guide);
  expect(calibration).toMatchObject({ outcome: { kind: 'line-found' }, stop: 'holds' });
  expect(said.join(' ')).toContain('Five');
  expect(said.filter((text) => text.includes('you cannot pass it now'))).toHaveLength(1);
  // Moving the stop took 25 s, and was no end.
  expect(stages.filter((stage) => stage === 'over')).toHaveLength(1);
  await vi.waitFor(() => expect(machine()?.learned?.onset.kind).toBe('found'), WAIT);
  const listed = await store.list();
  expect(listed).toMatchObject({ kind: 'listed', sets: [{ repCount: 6 }] });
  await app.machines.change({ stopHole: 6 });
  expect(machine()?.stopHole).toBe(6);
  app.guides.leave();
  expect(app.state).toMatchObject({ guide: null, view: { kind: 'report' } });
});

test('startExperiment(settings) goes on by itself when the lifter has changed something, and ranks', async () => {
  const { app, estimator, said, stages, machine, store, putBy } = await staged(trialActs(88));
  app.guides.startExperiment(FEET);
  await vi.waitFor(() => expect(experimentOf(app.state.guide)).toMatchObject({ done: [{ reps: 4 }] }), WAIT);
  expect(said.at(-1)).toContain('Now feet high');
  expect(app.state.guide).toMatchObject({ isChanging: true });
  estimator.see = seenIn(recordingOf(trialActs(103)));
  await vi.waitFor(() => expect(experimentOf(app.state.guide).kind).toBe('over'), WAIT);
  expect(experimentOf(app.state.guide)).toMatchObject({
    ranking: { kind: 'clear', best: { setting: FEET[1], reps: 4 } },
  });
  await vi.waitFor(() => expect(app.state.view.kind).toBe('home'), WAIT);
  expect(said.at(-1)).toContain('Feet high: there you went deepest');
  // Getting up was neither an end nor a pause to speak of.
  expect(stages).not.toContain('over');
  expect(said.filter((text) => text.startsWith('Paused'))).toEqual([]);
  expect(await store.list()).toMatchObject({ sets: [] });
  expect(putBy).not.toHaveBeenCalled();
  await app.guides.keepSetting({ kind: 'feet', height: 'high' });
  expect(app.state.guide).toBeNull();
  expect(machine()).toMatchObject({
    footHeight: 'high',
    learned: { onset: { kind: 'found' } },
    place: { side: 'right' },
  });
});

test('nextTrial() goes on before its time, and leave() ranks what was tried', async () => {
  const { app, said } = await staged(trialActs(88));
  app.guides.startExperiment([...FEET, { kind: 'feet', height: 'middle' }]);
  await vi.waitFor(() => expect(experimentOf(app.state.guide)).toMatchObject({ kind: 'trying', reps: 1 }), WAIT);
  app.guides.nextTrial();
  expect(said.at(-1)).toContain('Now feet high');
  expect(experimentOf(app.state.guide)).toMatchObject({ done: [{ reps: 1 }], reps: 0 });
  await vi.waitFor(() => expect(experimentOf(app.state.guide)).toMatchObject({ reps: 2 }), WAIT);
  app.guides.leave();
  expect(app.state.view.kind).toBe('home');
  expect(experimentOf(app.state.guide)).toMatchObject({ ranking: { kind: 'not-enough', order: [{ reps: 1 }] } });
  app.guides.leave();
  expect(app.state.guide).toBeNull();
});

test('leave() before the first rep leaves nothing, and a set begun afterwards is like any other', async () => {
  const { app } = await staged(CALIBRATION_ACTS);
  const [choose, hold] = [vi.spyOn(app.machines, 'choose'), vi.spyOn(app.machines, 'hold')];
  app.guides.startCalibration();
  expect(hold.mock.calls).toEqual([[true]]);
  await vi.waitFor(() => expect(app.state.view).toMatchObject({ stage: { kind: 'ready' } }), WAIT);
  app.guides.leave();
  // The lifter has picked nothing by it.
  expect(choose).not.toHaveBeenCalled();
  expect(hold).toHaveBeenLastCalledWith(false);
  expect(app.state).toMatchObject({ guide: null, view: { kind: 'home' } });
  expect(app.guides.current).toBeNull();
});

test('leave() after some reps of a calibration judges by them, and keeps them as a set', async () => {
  const { app, store } = await staged(CALIBRATION_ACTS);
  app.guides.startCalibration();
  await vi.waitFor(() => expect(calibrationOf(app.state.guide).reps).toBe(2), WAIT);
  app.guides.leave();
  await vi.waitFor(() => expect(app.state.view.kind).toBe('report'), WAIT);
  expect(calibrationOf(app.state.guide)).toMatchObject({ kind: 'judged', outcome: { kind: 'not-enough' } });
  await vi.waitFor(async () => expect(await store.list()).toMatchObject({ sets: [{ repCount: 2 }] }), WAIT);
});

test('offer(kind) shows what it is for, and opens no camera', async () => {
  const { app } = await staged(CALIBRATION_ACTS);
  sources.camera.mockClear();
  app.guides.offer('experiment');
  expect(app.state).toMatchObject({ guide: { kind: 'experiment', experiment: null }, view: { kind: 'home' } });
  expect(sources.camera).not.toHaveBeenCalled();
});
