import { beforeEach, describe, expect, test, vi } from 'vitest';
import { chooseModel, forgetTrial, knownTrials, type ModelWish } from '../../src/app/choose-model.ts';
import type { Loaded, LoadOptions } from '../../src/capture/pose-estimator.ts';
import type { BackendName, ModelName } from '../../src/core/vocabulary/report.ts';
import { StandInEstimator } from '../builders/stand-in-estimator.ts';

const wish = (more: Partial<ModelWish> = {}): ModelWish => ({
  model: null,
  backend: null,
  live: true,
  modelsUrl: 'https://here/models/',
  onProgress: () => undefined,
  ...more,
});

/** A device whose backends take so many milliseconds for Thunder, and a third of it for Lightning. */
const device = (thunderMs: Readonly<Partial<Record<BackendName, number>>>): StandInEstimator => {
  const estimator = new StandInEstimator();
  estimator.answer = ({ model, backends }: LoadOptions): Loaded => {
    const share = model === 'movenet-thunder' ? 1 : 1 / 3;
    const there = backends.filter((name) => thunderMs[name] !== undefined);
    if (backends.length === 1) return { kind: 'ready', model, backend: there[0] ?? 'wasm', trials: {} };
    const trials = Object.fromEntries(there.map((name) => [name, (thunderMs[name] ?? 0) * share]));
    const [best] = there.sort((a, b) => (thunderMs[a] ?? 0) - (thunderMs[b] ?? 0));
    return { kind: 'ready', model, backend: best ?? 'wasm', trials };
  };
  return estimator;
};

const loadsOf = ({ loads }: StandInEstimator): readonly (readonly [ModelName, readonly BackendName[]])[] =>
  loads.map(({ model, backends }) => [model, backends]);

const ALL: readonly BackendName[] = ['webgpu', 'webgl', 'wasm'];

beforeEach(() => {
  const kept = new Map<string, string>();
  vi.stubGlobal('localStorage', {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
  });
  return () => vi.unstubAllGlobals();
});

describe('chooseModel', () => {
  test('chooseModel(fast device) measures with Thunder on the fastest backend, and remembers it', async () => {
    const estimator = device({ webgl: 18, wasm: 60 });
    expect(await chooseModel(estimator, wish())).toMatchObject({ model: 'movenet-thunder', backend: 'webgl' });
    expect(loadsOf(estimator)).toEqual([['movenet-thunder', ALL]]);
    expect(knownTrials()).toEqual({ 'movenet-thunder': { backend: 'webgl', ms: 18 } });
  });

  test('chooseModel(slow device, camera) takes Lightning where Thunder cannot hold 15 poses/s', async () => {
    const estimator = device({ wasm: 90 });
    expect(await chooseModel(estimator, wish())).toMatchObject({ model: 'movenet-lightning', backend: 'wasm' });
    expect(knownTrials()).toMatchObject({ 'movenet-lightning': { ms: 30 }, 'movenet-thunder': { ms: 90 } });
  });

  test('chooseModel(slow device, file) stays with Thunder: a file may take its time', async () => {
    expect(await chooseModel(device({ wasm: 400 }), wish({ live: false }))).toMatchObject({ model: 'movenet-thunder' });
  });

  test('chooseModel(known device) makes no second trial', async () => {
    await chooseModel(device({ webgl: 18, wasm: 60 }), wish());
    const again = device({ webgl: 18, wasm: 60 });
    expect(await chooseModel(again, wish())).toMatchObject({ model: 'movenet-thunder', backend: 'webgl' });
    expect(loadsOf(again)).toEqual([['movenet-thunder', ['webgl']]]);
  });

  test('chooseModel(device known as slow, camera) does not even load Thunder', async () => {
    await chooseModel(device({ wasm: 90 }), wish());
    const again = device({ wasm: 90 });
    await chooseModel(again, wish());
    expect(loadsOf(again)).toEqual([['movenet-lightning', ['wasm']]]);
  });

  test('chooseModel(device whose remembered backend is gone) makes the trial anew', async () => {
    await chooseModel(device({ webgpu: 10, wasm: 200 }), wish({ live: false }));
    const changed = device({ wasm: 200 });
    expect(await chooseModel(changed, wish({ live: false }))).toMatchObject({ backend: 'wasm' });
    expect(loadsOf(changed)).toEqual([
      ['movenet-thunder', ['webgpu']],
      ['movenet-thunder', ALL],
    ]);
    expect(knownTrials()).toEqual({ 'movenet-thunder': { backend: 'wasm', ms: 200 } });
  });

  test('chooseModel({model, backend}) loads just that, and remembers nothing of it', async () => {
    const estimator = device({ webgl: 18, wasm: 60 });
    await chooseModel(estimator, wish({ model: 'movenet-lightning', backend: 'wasm' }));
    expect(loadsOf(estimator)).toEqual([['movenet-lightning', ['wasm']]]);
    expect(knownTrials()).toEqual({});
  });

  test('chooseModel(model that does not load) gives the failure', async () => {
    const estimator = new StandInEstimator();
    estimator.answer = () => ({ kind: 'failed', problem: { kind: 'model-missing' } });
    expect(await chooseModel(estimator, wish())).toEqual({ kind: 'failed', problem: { kind: 'model-missing' } });
    expect(estimator.loads).toHaveLength(1);
  });
});

describe('knownTrials', () => {
  test('forgetTrial(model) forgets that one only', async () => {
    await chooseModel(device({ wasm: 90 }), wish());
    forgetTrial('movenet-thunder');
    expect(Object.keys(knownTrials())).toEqual(['movenet-lightning']);
  });

  test.each(['not json', '[]', 'null', '{"movenet-thunder":{"backend":"abacus","ms":3}}', '{"movenet-thunder":null}'])(
    'knownTrials() of stored %s knows nothing',
    (stored) => {
      localStorage.setItem('padline.trials', stored);
      expect(knownTrials()).toEqual({});
    },
  );

  test('chooseModel(device that keeps nothing) makes the trial every time', async () => {
    const refuse = () => {
      throw new DOMException('no storage here', 'SecurityError');
    };
    vi.stubGlobal('localStorage', { getItem: refuse, setItem: refuse });
    const estimator = device({ webgl: 18, wasm: 60 });
    await chooseModel(estimator, wish());
    await chooseModel(estimator, wish());
    expect(loadsOf(estimator)).toEqual([
      ['movenet-thunder', ALL],
      ['movenet-thunder', ALL],
    ]);
  });

  test('chooseModel(device that can read but not write, whose backend is gone) ends', async () => {
    localStorage.setItem('padline.trials', '{"movenet-thunder":{"backend":"webgpu","ms":10}}');
    vi.spyOn(localStorage, 'setItem').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError');
    });
    expect(await chooseModel(device({ wasm: 200 }), wish({ live: false }))).toMatchObject({ backend: 'wasm' });
  });
});
