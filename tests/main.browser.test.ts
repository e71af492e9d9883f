import { expect, onTestFinished, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import { openMachineStore } from '../src/store/pouch-machine-store.ts';
import { CALIBRATION_ACTS, trialActs } from './builders/guided-acts.ts';
import { type Act, MOVENET, play } from './builders/leg-press.ts';
import { builtMachine } from './builders/machine.ts';
import type { StandInEstimator } from './builders/stand-in-estimator.ts';
import { StandInSource, seenIn } from './builders/stand-in-source.ts';

const world = vi.hoisted(() => ({ camera: vi.fn(), estimators: [] as { see: unknown }[] }));
vi.mock('../src/capture/ask-for-motion.ts', () => ({ askForMotion: async () => 'none' }));
vi.mock('../src/capture/camera.ts', () => ({ openCamera: world.camera, listCameras: async () => [] }));
vi.mock('../src/capture/worker-estimator.ts', async () => {
  const { StandInEstimator: Estimator } = await import('./builders/stand-in-estimator.ts');
  return {
    WorkerEstimator: class extends Estimator {
      constructor() {
        super();
        world.estimators.push(this);
      }
    },
  };
});

const WAIT = { timeout: 40_000, interval: 20 };
const recordingOf = (acts: readonly Act[]) => play(acts, { detector: { ...MOVENET, noise: 0.003 } }).recording;

const CALIBRATION = recordingOf(CALIBRATION_ACTS);
const trialOf = (onset: number) => recordingOf(trialActs(onset));

const press = (name: string | RegExp) => page.getByRole('button', { name }).first().click();
/** What is on the screen instead, for whoever has to mend it. */
const instead = (): string => {
  const screen = document.querySelector('#app > *');
  const { session, guide, readout } = Object(screen);
  return `${screen?.localName} ${JSON.stringify({ session, guide, reps: readout?.repCount })}`;
};
const shown = (text: string | RegExp) =>
  vi.waitFor(() => expect(page.getByText(text).first().query(), `${text}; ${instead()}`).not.toBeNull(), WAIT);

/** The whole page over a device that knows one machine; what it sees is what the acts are. */
const opened = async () => {
  localStorage.clear();
  localStorage.setItem('padline.welcomed', 'yes');
  localStorage.setItem('padline.language', 'en');
  const machines = await openMachineStore();
  await machines.eraseAll();
  onTestFinished(async () => void (await machines.eraseAll()));
  await machines.keep({
    machine: builtMachine({ learned: null, place: null, stopHole: null, footHeight: 'low' }),
    picture: null,
  });
  document.body.innerHTML = '<div id="app"></div>';
  await import('../src/main.ts');
  const seeing = (recording: typeof CALIBRATION) => {
    const estimator = world.estimators.at(-1) as StandInEstimator;
    estimator.see = seenIn(recording);
    world.camera.mockResolvedValue({ kind: 'opened', source: new StandInSource(recording, 'camera') });
    return estimator;
  };
  const kept = async () => {
    const listed = await machines.list();
    return listed.kind === 'listed' ? listed.machines[0]?.machine : undefined;
  };
  return { seeing, kept };
};

test('main leads from the machine’s card to the kept line and stop, and from there to the kept setting', async () => {
  const { seeing, kept } = await opened();
  seeing(CALIBRATION);
  await press(/^Leg press/);
  await press('Find my line');
  await press('Start the 5 reps');
  await shown(/Your hips begin to leave the pad at about/);
  await vi.waitFor(async () => expect((await kept())?.learned?.onset.kind).toBe('found'), WAIT);
  await press('The stop is in hole: one more');
  await vi.waitFor(async () => expect((await kept())?.stopHole).toBeTypeOf('number'), WAIT);
  await press('Done');
  document.querySelector('padline-report, rest-card')?.dispatchEvent(new Event('close-report', { bubbles: true }));

  const estimator = seeing(trialOf(88));
  await press('Try feet or seat');
  await press('Compare feet');
  await shown(/Now change: /);
  // With both of the others the hips stay on the pad for longer, and nothing tells these two apart.
  estimator.see = seenIn(trialOf(103));
  await vi.waitFor(() => expect(document.querySelector('padline-guide'), instead()).not.toBeNull(), WAIT);
  await press('Keep feet in the middle');
  await vi.waitFor(async () => expect(await kept()).toMatchObject({ footHeight: 'middle' }), WAIT);
}, 120_000);
