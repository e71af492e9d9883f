import { expect, test } from 'vitest';
import type { BackendName } from '../../src/core/vocabulary/report.ts';
import { type Engine, Engines } from '../../src/worker/engines.ts';
import type { FromWorker } from '../../src/worker/protocol.ts';
import { StandInDetector } from './stand-in-detector.ts';

const lightning = { kind: 'load', model: 'movenet-lightning', modelsUrl: 'http://here/' } as const;
const thunder = { kind: 'load', model: 'movenet-thunder', modelsUrl: 'http://here/' } as const;

/** Engines on a device that has the backends named. */
const enginesOn = (...present: BackendName[]) => {
  const told: FromWorker[] = [];
  const engines = new Engines(
    {
      fetchWeights: async () => ({ graph: { modelTopology: {}, weightsManifest: [] }, data: new ArrayBuffer(0) }),
      open: async (_model, _weights, backend) => {
        if (!present.includes(backend)) throw new Error('not on this device');
        return new StandInDetector(backend);
      },
      support: async () => 'hardware',
      createDrawer: () => ({ draw: async () => ({ pixels: new Int32Array(3), grey: null }) }),
      now: () => 0,
    },
    (message) => told.push(message),
  );
  return { engines, told };
};

const inUse = ({ current }: Engines): Engine => {
  if (!current) throw new Error('no engine');
  return current;
};

test('Engines has none before one is loaded', () => {
  expect(enginesOn('wasm').engines.current).toBeNull();
});

test('engines.load(request) puts the model into use, with the backends left as reserves', async () => {
  const { engines } = enginesOn('webgl', 'wasm');
  await engines.load({ ...lightning, backends: ['webgl'] });
  expect(inUse(engines)).toMatchObject({ model: 'movenet-lightning', reserves: ['wasm'] });
  expect(inUse(engines).detector.backend).toBe('webgl');
});

test('engines.load(request) takes what was loaded aside as it is', async () => {
  const { engines } = enginesOn('wasm');
  await engines.load({ ...lightning, backends: ['wasm'] });
  const first = inUse(engines);
  await engines.load({ ...thunder, backends: ['wasm'], aside: true });
  expect(engines.current).toBe(first);
  await engines.load({ ...thunder, backends: ['wasm'] });
  expect(inUse(engines).model).toBe('movenet-thunder');
  expect((first.detector as StandInDetector).disposed).toBe(true);
});

test('engines.load(request) aside answers failed where nothing is in use', async () => {
  const { engines } = enginesOn('wasm');
  expect(await engines.load({ ...thunder, backends: ['wasm'], aside: true })).toMatchObject({ stage: 'load' });
});

test('engines.replace(engine, reason) goes on with the next backend, and tells it', async () => {
  const { engines, told } = enginesOn('webgl', 'wasm');
  await engines.load({ ...lightning, backends: ['webgl'] });
  const lost = inUse(engines);
  expect(await engines.replace(lost, 'the device was lost')).toBe(engines.current);
  expect(inUse(engines).detector.backend).toBe('wasm');
  expect((lost.detector as StandInDetector).disposed).toBe(true);
  expect(told.at(-1)).toEqual({ kind: 'backend-changed', backend: 'wasm', reason: 'the device was lost' });
});

test('engines.replace(engine, reason) throws with both reasons when no backend is left, and has none in use', async () => {
  const { engines } = enginesOn('wasm');
  await engines.load({ ...lightning, backends: ['wasm'] });
  await expect(engines.replace(inUse(engines), 'out of memory')).rejects.toThrow(/^wasm: out of memory; /);
  expect(engines.current).toBeNull();
});
