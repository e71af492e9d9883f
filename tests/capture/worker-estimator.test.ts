import { describe, expect, test } from 'vitest';
import type { Frame } from '../../src/capture/frame-source.ts';
import { type PoseWorker, WorkerEstimator } from '../../src/capture/worker-estimator.ts';
import { degrees, milliseconds, pixels } from '../../src/core/vocabulary/units.ts';
import type { FrameImage, FromWorker, ToWorker } from '../../src/worker/protocol.ts';
import { feltAt } from '../builders/felt-phone.ts';

const crop = { centreX: pixels(0), centreY: pixels(0), side: pixels(192), rotation: degrees(0) };
const frame: Frame = { capturedAt: milliseconds(33), image: {} as FrameImage, quarterTurns: 1 };
const READY: FromWorker = { kind: 'ready', model: 'movenet-thunder', backend: 'webgl', trials: { webgl: 12 } };

/** A worker that hears, and says what the test has it say. */
class StandInWorker extends EventTarget {
  readonly heard: ToWorker[] = [];
  readonly transferred: unknown[] = [];
  terminated = false;

  postMessage(message: ToWorker, transfer: unknown[]): void {
    this.heard.push(message);
    this.transferred.push(...transfer);
  }

  say(...messages: FromWorker[]): void {
    for (const data of messages) this.dispatchEvent(new MessageEvent('message', { data }));
  }

  terminate(): void {
    this.terminated = true;
  }
}

const setUp = () => {
  const workers: StandInWorker[] = [];
  const estimator = new WorkerEstimator(() => {
    const worker = new StandInWorker();
    workers.push(worker);
    return worker as unknown as PoseWorker;
  });
  const shares: number[] = [];
  const load = () =>
    estimator.load({
      model: 'movenet-thunder',
      modelsUrl: 'http://here/models/',
      backends: ['webgl'],
      onProgress: (share) => shares.push(share),
    });
  const latest = () => workers.at(-1) as StandInWorker;
  return { estimator, load, workers, latest, shares };
};

/** An estimator whose worker has its model. */
const loaded = async () => {
  const all = setUp();
  const loading = all.load();
  all.latest().say(READY);
  await loading;
  return all;
};

describe('estimator.load(options)', () => {
  test('starts the worker only now, tells progress and gives what the worker says', async () => {
    const { estimator, load, workers, latest, shares } = setUp();
    expect(workers).toHaveLength(0);
    const loading = load();
    latest().say({ kind: 'loading', progress: 0.5 }, READY);
    expect(await loading).toEqual(READY);
    expect(shares).toEqual([0.5]);
    expect(estimator.backend).toBe('webgl');
    expect(latest().heard).toEqual([
      { kind: 'load', model: 'movenet-thunder', modelsUrl: 'http://here/models/', backends: ['webgl'] },
    ]);
  });

  test.each([
    ['fetch', 'model-missing'],
    ['load', 'model-failed'],
  ] as const)('gives a failure at stage %s as the problem %s', async (stage, kind) => {
    const { load, latest } = setUp();
    const loading = load();
    latest().say({ kind: 'failed', stage, capturedAt: null, reason: 'because' });
    expect(await loading).toEqual({ kind: 'failed', problem: { kind, detail: 'because' } });
  });

  test('gives a worker that does not start as model-failed, and starts another at the next call', async () => {
    const { load, workers, latest } = setUp();
    const loading = load();
    latest().dispatchEvent(new Event('error'));
    expect(await loading).toMatchObject({ kind: 'failed', problem: { kind: 'model-failed' } });
    expect(latest().terminated).toBe(true);
    const again = load();
    latest().say(READY);
    expect(await again).toEqual(READY);
    expect(workers).toHaveLength(2);
  });
});

describe('estimator.estimate(frame, crop, looking)', () => {
  test('hands the image over and gives the observation', async () => {
    const { estimator, latest } = await loaded();
    const hidden = [{ left: 1, top: 2, width: 3, height: 4 }];
    const estimating = estimator.estimate(frame, crop, { hidden });
    expect(latest().heard.at(-1)).toEqual({ kind: 'frame', ...frame, crop, hidden, still: null });
    expect(latest().transferred).toEqual([frame.image]);
    latest().say({ kind: 'nobody', capturedAt: milliseconds(33), inferenceMs: milliseconds(7) });
    expect(await estimating).toEqual({
      kind: 'estimated',
      observation: { kind: 'nobody', capturedAt: 33 },
      inferenceMs: 7,
    });
  });

  test('asks for the light when that is wished, and keeps it out of the observation', async () => {
    const { estimator, latest } = await loaded();
    const light = { brightness: 0.3, contrast: 0.5, glare: 0, lifter: null };
    const estimating = estimator.estimate(frame, crop, { light: true });
    expect(latest().heard.at(-1)).toMatchObject({ light: true });
    latest().say({ kind: 'nobody', capturedAt: milliseconds(33), inferenceMs: milliseconds(7), light });
    expect(await estimating).toEqual({
      kind: 'estimated',
      observation: { kind: 'nobody', capturedAt: 33 },
      inferenceMs: 7,
      light,
    });
  });

  test('asks whether the camera moved when that is wished, and keeps the answer where nobody is seen', async () => {
    const { estimator, latest } = await loaded();
    const still = { reference: 3, keepOut: [] };
    const estimating = estimator.estimate(frame, crop, { still });
    expect(latest().heard.at(-1)).toMatchObject({ still });
    latest().say({ kind: 'nobody', capturedAt: milliseconds(33), inferenceMs: milliseconds(7), cameraShift: null });
    expect(await estimating).toMatchObject({ observation: { kind: 'nobody', capturedAt: 33, cameraShift: null } });
  });

  test('keeps what the phone felt to the page, and puts it beside the camera shift', async () => {
    const { estimator, latest } = await loaded();
    const still = { reference: 3, keepOut: [] };
    const motion = { jolted: true, gravity: feltAt(0) };
    const estimating = estimator.estimate({ ...frame, motion }, crop, { still });
    expect(latest().heard.at(-1)).toEqual({ kind: 'frame', ...frame, crop, hidden: [], still });
    latest().say({ kind: 'nobody', capturedAt: milliseconds(33), inferenceMs: milliseconds(7), cameraShift: null });
    const phoneMotion = { jolted: true, tilt: 0 };
    expect(await estimating).toMatchObject({ observation: { cameraShift: null, phoneMotion } });
  });

  test('says nothing of the phone where nobody asks whether the camera moved', async () => {
    const { estimator, latest } = await loaded();
    const estimating = estimator.estimate({ ...frame, motion: { jolted: true, gravity: feltAt(0) } }, crop);
    latest().say({ kind: 'nobody', capturedAt: milliseconds(33), inferenceMs: milliseconds(7) });
    const observation = { kind: 'nobody', capturedAt: 33 };
    expect(await estimating).toEqual({ kind: 'estimated', observation, inferenceMs: 7 });
  });

  test('follows a change of backend without losing the frame', async () => {
    const { estimator, latest } = await loaded();
    const estimating = estimator.estimate(frame, crop);
    latest().say(
      { kind: 'backend-changed', backend: 'wasm', reason: 'lost' },
      { kind: 'nobody', capturedAt: milliseconds(33), inferenceMs: milliseconds(7) },
    );
    expect(await estimating).toMatchObject({ kind: 'estimated' });
    expect(estimator.backend).toBe('wasm');
  });

  test('takes one frame at a time', async () => {
    const { estimator } = await loaded();
    void estimator.estimate(frame, crop);
    await expect(estimator.estimate(frame, crop)).rejects.toThrow('one request at a time');
  });

  test('gives model-failed when the worker breaks over it', async () => {
    const { estimator, latest } = await loaded();
    const estimating = estimator.estimate(frame, crop);
    latest().dispatchEvent(new Event('error'));
    expect(await estimating).toMatchObject({ kind: 'failed', problem: { kind: 'model-failed' } });
  });
});

describe('estimator.close()', () => {
  test('ends the worker, answers who waits, and forgets the backend', async () => {
    const { estimator, latest } = await loaded();
    const estimating = estimator.estimate(frame, crop);
    estimator.close();
    expect(await estimating).toMatchObject({ kind: 'failed' });
    expect(latest().terminated).toBe(true);
    expect(estimator.backend).toBeNull();
  });
});
