import { describe, expect, test } from 'vitest';
import type { LiveView } from '../../src/app/app-state.ts';
import { KeepUp } from '../../src/app/keep-up.ts';
import type { Loaded } from '../../src/capture/pose-estimator.ts';
import type { ModelName } from '../../src/core/vocabulary/report.ts';
import { milliseconds } from '../../src/core/vocabulary/units.ts';
import { QUIET_TOOLS } from '../builders/quiet-tools.ts';
import { StandInEstimator } from '../builders/stand-in-estimator.ts';

interface Device {
  readonly model?: ModelName;
  /** What the address asks for. */
  readonly wished?: ModelName;
  readonly isLive?: boolean;
}

const setUp = ({ model = 'movenet-thunder', wished, isLive = true }: Device = {}) => {
  const estimator = new StandInEstimator();
  estimator.backend = 'webgl';
  estimator.answer = ({ model }): Loaded => ({ kind: 'ready', model, backend: 'webgl', trials: {} });
  const said: string[] = [];
  const told: Partial<LiveView>[] = [];
  const keepUp = new KeepUp(
    {
      estimator,
      model: { ...QUIET_TOOLS.model, model: wished ?? null },
      tell: (news) => told.push(news),
      say: ({ text }) => said.push(text),
    },
    isLive,
  );
  keepUp.begin({ kind: 'ready', model, backend: 'webgl', trials: {} });
  let at = 0;
  /** Frames at a rate, with so much work for the network; gives when the model changed, in seconds. */
  const run = async (seconds: number, rate: number, inference: number, isFree = true, inSet = true) => {
    const changed: number[] = [];
    for (const end = at + seconds * 1000; at < end; at += 1000 / rate) {
      const frame = { at: milliseconds(at), interval: 1 / rate, inferenceMs: milliseconds(inference), isFree, inSet };
      if (await keepUp.follow(frame)) changed.push(Math.round(at / 1000));
    }
    return changed;
  };
  const loads = () => estimator.loads.map(({ model, backends, aside }) => [model, backends.join(), aside ?? false]);
  return { keepUp, estimator, said, told, run, loads };
};

const LIGHTER = 'The device is slow: lighter model from here on.';
const NO_LIFT = 'The device is too slow to judge lift. Reps and depth go on.';

describe('KeepUp', () => {
  test('follow(frame) leaves a device alone that keeps up', async () => {
    const { run, loads, told, said } = setUp();
    expect(await run(20, 30, 25)).toEqual([]);
    expect([loads(), told, said]).toEqual([[], [], []]);
  });

  test('follow(frame) takes the lighter model once the device has been too slow for a while, and says so', async () => {
    const { keepUp, run, loads, told, said } = setUp();
    await run(5, 30, 25);
    expect(await run(6, 10, 90)).toEqual([9]);
    expect(loads()).toEqual([
      ['movenet-lightning', 'webgl', true],
      ['movenet-lightning', 'webgl', false],
    ]);
    expect(keepUp.loaded.model).toBe('movenet-lightning');
    expect(said).toEqual([LIGHTER]);
    expect(told.at(-1)).toEqual({ relief: 'lighter-model' });
  });

  test('follow(frame) waits for the end of the rep', async () => {
    const { run, loads } = setUp();
    expect(await run(8, 10, 90, false)).toEqual([]);
    expect(loads()).toEqual([]);
    expect(await run(1, 10, 90, true)).toEqual([8]);
  });

  test('prepare() loads the lighter model aside once, so that the change costs one quick load', async () => {
    const { keepUp, run, loads } = setUp();
    await keepUp.prepare();
    await keepUp.prepare();
    expect(loads()).toEqual([['movenet-lightning', 'webgl', true]]);
    await run(6, 10, 90);
    expect(loads().slice(1)).toEqual([['movenet-lightning', 'webgl', false]]);
  });

  test('follow(frame) of a device that is too slow for the lighter one as well judges no lift, says it once, and recovers', async () => {
    const { run, told, said } = setUp();
    await run(20, 8, 100);
    expect(said).toEqual([LIGHTER, NO_LIFT]);
    expect(told).toEqual([{ relief: 'lighter-model' }, { relief: 'no-lift' }]);
    await run(5, 30, 25);
    expect(told.at(-1)).toEqual({ relief: 'lighter-model' });
    await run(10, 8, 100);
    expect(said).toHaveLength(2);
  });

  test('follow(frame) blames no model for a camera that gives too few pictures', async () => {
    const { run, loads, said } = setUp();
    expect(await run(8, 10, 20)).toEqual([]);
    expect(loads()).toEqual([]);
    expect(said).toEqual([NO_LIFT]);
  });

  test('follow(frame) before the set shows that lift cannot be told, and leaves the saying to the placing', async () => {
    const { run, told, said } = setUp({ model: 'movenet-lightning' });
    await run(8, 10, 90, true, false);
    expect(told).toEqual([{ relief: 'no-lift' }]);
    expect(said).toEqual([]);
    await run(1, 10, 90, true, true);
    expect(said).toEqual([NO_LIFT]);
  });

  test.each<[string, Device]>([
    ['a model that was asked for', { wished: 'movenet-thunder' }],
    ['a file', { isLive: false }],
    ['the lighter model', { model: 'movenet-lightning' }],
  ])('prepare() and follow(frame) change nothing about %s', async (_, device) => {
    const { keepUp, run, loads } = setUp(device);
    await keepUp.prepare();
    expect(await run(8, 10, 90)).toEqual([]);
    expect(loads()).toEqual([]);
  });

  test('follow(frame) goes on with the model it has when the lighter one does not load', async () => {
    const { keepUp, estimator, run, loads, said } = setUp();
    estimator.answer = () => ({ kind: 'failed', problem: { kind: 'model-missing' } });
    expect(await run(8, 10, 90)).toEqual([]);
    expect(loads()).toHaveLength(1);
    expect(keepUp.loaded.model).toBe('movenet-thunder');
    expect(said).toEqual([NO_LIFT]);
  });
});
