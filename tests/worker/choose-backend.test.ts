import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { BackendName } from '../../src/core/vocabulary/report.ts';
import type { Support } from '../../src/worker/backend-support.ts';
import { chooseBackend } from '../../src/worker/choose-backend.ts';
import { StandInDetector } from './stand-in-detector.ts';

interface Device {
  /** Milliseconds per frame; a backend that is not named does not open. */
  readonly frame: Partial<Record<BackendName, number>>;
  readonly warmUp?: Partial<Record<BackendName, number>>;
  readonly support?: Partial<Record<BackendName, Support>>;
}

const wait = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/** A device whose clock is the test's. */
const deviceOf = ({ frame, warmUp = {}, support = {} }: Device) => {
  const opened: StandInDetector[] = [];
  const open = async (backend: BackendName) => {
    const elapsed = frame[backend];
    if (elapsed === undefined) throw new Error('not here');
    await wait(warmUp[backend] ?? 100);
    const detector = new StandInDetector(backend);
    const see = detector.behaviour;
    detector.behaviour = async () => {
      await wait(elapsed);
      return see();
    };
    opened.push(detector);
    return detector;
  };
  const tools = { open, support: async (name: BackendName) => support[name] ?? 'hardware', now: () => Date.now() };
  const choose = async (...wanted: BackendName[]) => {
    const choice = chooseBackend(wanted, new Int32Array(3), tools);
    choice.catch(() => undefined);
    await vi.runAllTimersAsync();
    return choice;
  };
  return { opened, choose };
};

describe('chooseBackend(wanted, blank, tools)', () => {
  beforeEach(() => vi.useFakeTimers());
  afterEach(() => vi.useRealTimers());

  test('keeps the fastest, tells every time, and has the others in reserve by speed', async () => {
    const { choose } = deviceOf({ frame: { webgpu: 20, webgl: 10, wasm: 40 } });
    const { detector, reserves, trials } = await choose('webgpu', 'webgl', 'wasm');
    expect(detector.backend).toBe('webgl');
    expect(trials).toEqual({ webgpu: 20, webgl: 10, wasm: 40 });
    expect(reserves).toEqual(['webgpu', 'wasm']);
  });

  test('gives back every detector but the one it keeps', async () => {
    const { opened, choose } = deviceOf({ frame: { webgpu: 20, webgl: 10, wasm: 40 } });
    const { detector } = await choose('webgpu', 'webgl', 'wasm');
    expect(opened.filter(({ disposed }) => !disposed)).toEqual([detector]);
  });

  test('leaves out what is missing or drawn in software, however fast it claims to be', async () => {
    const { choose } = deviceOf({
      frame: { webgpu: 1, webgl: 1, wasm: 40 },
      support: { webgpu: 'none', webgl: 'software' },
    });
    const { detector, trials } = await choose('webgpu', 'webgl', 'wasm');
    expect(detector.backend).toBe('wasm');
    expect(trials).toEqual({ wasm: 40 });
  });

  test('gives a backend up when its warm-up takes more than 8 s', async () => {
    const { opened, choose } = deviceOf({ frame: { webgpu: 1, wasm: 40 }, warmUp: { webgpu: 8500 } });
    const { detector, trials } = await choose('webgpu', 'wasm');
    expect(detector.backend).toBe('wasm');
    expect(trials).toEqual({ wasm: 40 });
    expect(opened.find(({ backend }) => backend === 'webgpu')?.disposed).toBe(true);
  });

  test('tries nothing when one is asked for, even a slow one in software', async () => {
    const { opened, choose } = deviceOf({
      frame: { webgl: 900 },
      warmUp: { webgl: 20_000 },
      support: { webgl: 'software' },
    });
    const { detector, reserves, trials } = await choose('webgl');
    expect(detector.backend).toBe('webgl');
    expect(opened.map(({ detections }) => detections)).toEqual([0]);
    expect(trials).toEqual({});
    expect(reserves).toEqual(['wasm']);
  });

  test('falls to WebAssembly when the one asked for does not open', async () => {
    const { choose } = deviceOf({ frame: { wasm: 40 } });
    expect((await choose('webgpu')).detector.backend).toBe('wasm');
  });

  test('rejects with every reason when nothing opens', async () => {
    const { choose } = deviceOf({ frame: {} });
    await expect(choose('webgl')).rejects.toThrow(/webgl: .*not here; wasm: .*not here/);
  });
});
