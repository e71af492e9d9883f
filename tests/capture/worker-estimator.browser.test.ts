import { afterEach, describe, expect, test } from 'vitest';
import { WorkerEstimator } from '../../src/capture/worker-estimator.ts';
import { degrees, milliseconds, pixels } from '../../src/core/vocabulary/units.ts';
import { demoFrame } from './demo-clip.ts';

const crop = { centreX: pixels(320), centreY: pixels(240), side: pixels(640), rotation: degrees(0) };
const modelsUrl = new URL('/models/', location.href).href;

describe('WorkerEstimator with its real worker', () => {
  const estimator = new WorkerEstimator();
  afterEach(() => estimator.close());

  const load = (url: string, shares: number[] = []) =>
    estimator.load({
      model: 'movenet-lightning',
      modelsUrl: url,
      backends: ['wasm'],
      onProgress: (share) => shares.push(share),
    });

  test('load(options) brings MoveNet up on WebAssembly, and estimate(frame) sees the lifter in colour, not in black', async () => {
    const shares: number[] = [];
    expect(await load(modelsUrl, shares)).toMatchObject({ kind: 'ready', backend: 'wasm', trials: {} });
    expect(shares[0]).toBe(0);
    expect(shares.at(-1)).toBe(1);
    expect(shares).toEqual([...shares].sort((one, other) => one - other));

    const seen = await estimator.estimate(
      { capturedAt: milliseconds(8000), image: await demoFrame(), quarterTurns: 0 },
      crop,
    );
    expect(seen).toMatchObject({ kind: 'estimated', observation: { kind: 'pose', capturedAt: 8000 } });

    const black = await createImageBitmap(new ImageData(640, 480));
    const unseen = await estimator.estimate({ capturedAt: milliseconds(8033), image: black, quarterTurns: 0 }, crop);
    expect(unseen).toMatchObject({ kind: 'estimated', observation: { kind: 'nobody', capturedAt: 8033 } });
  });

  test('load(options) aside leaves the model in use measuring; the next load of the other one is quick, and it measures', async () => {
    const wish = { modelsUrl, backends: ['wasm'] as const, onProgress: () => undefined };
    const seesPose = async (at: number) =>
      expect(
        await estimator.estimate({ capturedAt: milliseconds(at), image: await demoFrame(), quarterTurns: 0 }, crop),
      ).toMatchObject({ kind: 'estimated', observation: { kind: 'pose' } });
    await estimator.load({ ...wish, model: 'movenet-thunder' });
    const start = performance.now();
    await estimator.load({ ...wish, model: 'movenet-lightning', aside: true });
    const aside = performance.now() - start;
    await seesPose(0);
    const again = performance.now();
    expect(await estimator.load({ ...wish, model: 'movenet-lightning' })).toMatchObject({ model: 'movenet-lightning' });
    const change = performance.now() - again;
    expect(change).toBeLessThan(aside);
    await seesPose(33);
  });

  test('load(options) says model-missing where there are no weights', async () => {
    const url = new URL('/nowhere/', location.href).href;
    expect(await load(url)).toMatchObject({ kind: 'failed', problem: { kind: 'model-missing' } });
  });
});
