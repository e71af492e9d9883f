import { describe, expect, test } from 'vitest';
import type { BackendName } from '../../src/core/vocabulary/report.ts';
import { degrees, milliseconds, pixels } from '../../src/core/vocabulary/units.ts';
import type { WholeGrey } from '../../src/worker/crop-drawer.ts';
import { Estimator } from '../../src/worker/estimator.ts';
import { WeightsMissing } from '../../src/worker/fetch-weights.ts';
import type { FrameImage, FromWorker, ToWorker } from '../../src/worker/protocol.ts';
import { greyPicture } from '../../src/worker/still/grey-picture.ts';
import { texturedPicture } from '../builders/textured-picture.ts';
import { StandInDetector } from './stand-in-detector.ts';

/** Centred on the origin and as large as the input: a point of the input is itself less half the input. */
const crop = { centreX: pixels(0), centreY: pixels(0), side: pixels(192), rotation: degrees(0) };

/** A picture in which nothing can be followed. */
const blankGrey: WholeGrey = { picture: greyPicture(320, 240), factor: 2, width: 640, height: 480 };

/** A worker on a device that has the backends named, with stand-ins for network and pictures. */
const workshop = (...present: BackendName[]) => {
  const detectors: StandInDetector[] = [];
  const drawn: number[] = [];
  const told: FromWorker[] = [];
  const world = { missing: false, undrawable: false, grey: blankGrey };
  const estimator = new Estimator(
    {
      fetchWeights: async (_model, _url, onProgress) => {
        if (world.missing) throw new WeightsMissing('movenet-lightning.json is missing (HTTP 404)');
        onProgress(1);
        return { graph: { modelTopology: {}, weightsManifest: [] }, data: new ArrayBuffer(0) };
      },
      open: async (_model, _weights, backend) => {
        if (!present.includes(backend)) throw new Error('not on this device');
        const detector = new StandInDetector(backend);
        detectors.push(detector);
        return detector;
      },
      support: async () => 'hardware',
      createDrawer: () => ({
        draw: async ({ image, grey }) => {
          image.close();
          if (world.undrawable) throw new Error('a picture without pixels');
          drawn.push(1);
          return { pixels: new Int32Array(3), grey: grey ? world.grey : null };
        },
      }),
      now: () => 0,
    },
    (message) => told.push(message),
  );
  const load = (...backends: BackendName[]) =>
    estimator.load({ kind: 'load', model: 'movenet-lightning', modelsUrl: 'http://here/', backends });
  const image = { closed: false, close: () => undefined };
  image.close = () => {
    image.closed = true;
  };
  const frame: Extract<ToWorker, { kind: 'frame' }> = {
    kind: 'frame',
    capturedAt: milliseconds(33),
    image: image as unknown as FrameImage,
    quarterTurns: 0,
    crop,
    hidden: [],
    still: null,
  };
  return { estimator, load, frame, image, detectors, drawn, told, world };
};

describe('estimator.load(request)', () => {
  test('tells progress and answers ready with model, backend and trials', async () => {
    const { load, told } = workshop('webgl', 'wasm');
    expect(await load('wasm')).toEqual({ kind: 'ready', model: 'movenet-lightning', backend: 'wasm', trials: {} });
    expect(told).toEqual([{ kind: 'loading', progress: 1 }]);
  });

  test('answers failed at stage fetch when the weights are missing', async () => {
    const { load, world } = workshop('wasm');
    world.missing = true;
    expect(await load('wasm')).toMatchObject({
      kind: 'failed',
      stage: 'fetch',
      reason: expect.stringContaining('404'),
    });
  });

  test('answers failed at stage load when no backend opens', async () => {
    const { load } = workshop();
    expect(await load('webgl')).toMatchObject({ kind: 'failed', stage: 'load', capturedAt: null });
  });

  test('gives the first model back when a second one is loaded', async () => {
    const { load, detectors } = workshop('wasm');
    await load('wasm');
    await load('wasm');
    expect(detectors.map(({ disposed }) => disposed)).toEqual([true, false]);
  });
});

describe('estimator.load(request) aside', () => {
  const thunder = { kind: 'load', model: 'movenet-thunder', modelsUrl: 'http://here/' } as const;

  test('leaves the model in use alone, on whose backend it is, and the next load of it opens nothing', async () => {
    const { estimator, load, frame, detectors } = workshop('webgl', 'wasm');
    await load('webgl');
    expect(await estimator.load({ ...thunder, backends: ['wasm'], aside: true })).toMatchObject({
      kind: 'ready',
      backend: 'webgl',
    });
    expect(await estimator.estimate(frame)).toMatchObject({ kind: 'pose' });
    expect(detectors.map(({ disposed }) => disposed)).toEqual([false, false]);
    expect(await estimator.load({ ...thunder, backends: ['webgl'] })).toMatchObject({
      kind: 'ready',
      model: 'movenet-thunder',
    });
    expect(detectors.map(({ disposed }) => disposed)).toEqual([true, false]);
    expect(await estimator.estimate(frame)).toMatchObject({ kind: 'pose' });
  });

  test('answers failed, and the model in use goes on, when its weights are missing', async () => {
    const { estimator, load, frame, world } = workshop('wasm');
    await load('wasm');
    world.missing = true;
    expect(await estimator.load({ ...thunder, backends: ['wasm'], aside: true })).toMatchObject({ stage: 'fetch' });
    expect(await estimator.estimate(frame)).toMatchObject({ kind: 'pose' });
  });

  test('is given back when another model is loaded, or when its backend is lost', async () => {
    const { estimator, load, frame, detectors } = workshop('webgl', 'wasm');
    await load('webgl', 'wasm');
    await estimator.load({ ...thunder, backends: ['webgl'], aside: true });
    const inUse = detectors.findLast(({ disposed }, i) => !disposed && i < detectors.length - 1);
    if (inUse) inUse.lost = true;
    await estimator.estimate(frame);
    expect(detectors.filter(({ disposed }) => !disposed)).toHaveLength(1);
    await estimator.load({ ...thunder, backends: ['wasm'], aside: true });
    await load('wasm');
    expect(detectors.filter(({ disposed }) => !disposed)).toHaveLength(1);
  });
});

describe('estimator.estimate(request)', () => {
  test('answers a pose in source pixels, y up, with the time of capture', async () => {
    const { estimator, load, frame } = workshop('wasm');
    await load('wasm');
    const answer = await estimator.estimate(frame);
    expect(answer).toMatchObject({ kind: 'pose', pose: { capturedAt: 33 } });
    if (answer.kind !== 'pose') return;
    const { x, y } = answer.pose.keypoints.left_eye;
    expect([x, y]).toEqual([1 - 96, 96 - 2]);
  });

  test('says whether the camera moved only when it is asked', async () => {
    const { estimator, load, frame, world } = workshop('wasm');
    await load('wasm');
    world.grey = { picture: texturedPicture({ x: 0, y: 0 }), factor: 2, width: 640, height: 480 };
    const still = { reference: 1, keepOut: [] };
    const asked = await estimator.estimate({ ...frame, still });
    expect(asked).toMatchObject({ kind: 'pose', pose: { cameraShift: { by: { x: 0, y: 0 }, agreement: 1 } } });
    const unasked = await estimator.estimate(frame);
    expect(unasked.kind === 'pose' && 'cameraShift' in unasked.pose).toBe(false);
  });

  test('says how far the sled has gone only when it is asked whose foot pushes it', async () => {
    const { estimator, load, frame, world } = workshop('wasm');
    await load('wasm');
    world.grey = { picture: texturedPicture({ x: 0, y: 0 }), factor: 2, width: 640, height: 480 };
    const asked = await estimator.estimate({ ...frame, still: { reference: 1, keepOut: [], sledOf: 'left' } });
    expect(asked).toMatchObject({ kind: 'pose', pose: { sledShift: null } });
    const unasked = await estimator.estimate({ ...frame, still: { reference: 1, keepOut: [] } });
    expect(unasked.kind === 'pose' && 'sledShift' in unasked.pose).toBe(false);
  });

  test('answers a shift of null where nothing still can be followed, also when nobody is seen', async () => {
    const { estimator, load, frame, detectors } = workshop('wasm');
    await load('wasm');
    for (const detector of detectors) {
      detector.behaviour = async () => Array.from({ length: 17 }, () => ({ x: 1, y: 1, score: 0.05 }));
    }
    const answer = await estimator.estimate({ ...frame, still: { reference: 1, keepOut: [] } });
    expect(answer).toMatchObject({ kind: 'nobody', cameraShift: null });
  });

  test('tells the light only when it is asked for, twice a second at most, also when nobody is seen', async () => {
    const { estimator, load, frame, detectors } = workshop('wasm');
    await load('wasm');
    const lightAt = async (ms: number, light: boolean) => {
      const answer = await estimator.estimate({ ...frame, capturedAt: milliseconds(ms), light });
      return 'light' in answer ? answer.light : null;
    };
    expect(await lightAt(0, false)).toBeNull();
    expect(await lightAt(33, true)).toMatchObject({ brightness: 0 });
    expect(await lightAt(66, true)).toBeNull();
    for (const detector of detectors) {
      detector.behaviour = async () => Array.from({ length: 17 }, () => ({ x: 1, y: 1, score: 0.05 }));
    }
    expect(await lightAt(600, true)).toMatchObject({ brightness: 0, lifter: null });
  });

  test('answers nobody where the landmarks are guesses', async () => {
    const { estimator, load, frame, detectors } = workshop('wasm');
    await load('wasm');
    for (const detector of detectors) {
      detector.behaviour = async () => Array.from({ length: 17 }, () => ({ x: 1, y: 1, score: 0.05 }));
    }
    expect(await estimator.estimate(frame)).toMatchObject({ kind: 'nobody', capturedAt: 33 });
  });

  test('answers failed, and closes the image, when nothing is loaded', async () => {
    const { estimator, frame, image } = workshop('wasm');
    expect(await estimator.estimate(frame)).toMatchObject({ kind: 'failed', stage: 'estimate', capturedAt: 33 });
    expect(image.closed).toBe(true);
  });

  test('answers failed for a picture that cannot be drawn, and keeps the backend', async () => {
    const { estimator, load, frame, world, told, detectors } = workshop('webgl', 'wasm');
    await load('webgl');
    world.undrawable = true;
    expect(await estimator.estimate(frame)).toMatchObject({ kind: 'failed', reason: 'a picture without pixels' });
    expect(told.filter(({ kind }) => kind === 'backend-changed')).toEqual([]);
    expect(detectors[0]?.disposed).toBe(false);
  });

  const lose: Record<string, (detector: StandInDetector) => void> = {
    throws: (detector) => {
      detector.behaviour = () => Promise.reject(new Error('out of memory'));
    },
    'has lost its device': (detector) => {
      detector.lost = true;
    },
    'gives NaN': (detector) => {
      detector.behaviour = async () => Array.from({ length: 17 }, () => ({ x: Number.NaN, y: 0, score: 0.9 }));
    },
  };

  test.each(Object.entries(lose))(
    'takes the same frame to the next backend when one %s, and says so',
    async (_, lost) => {
      const { estimator, load, frame, drawn, told, detectors } = workshop('webgl', 'wasm');
      await load('webgl');
      lost(detectors[0] as StandInDetector);
      expect(await estimator.estimate(frame)).toMatchObject({ kind: 'pose', pose: { capturedAt: 33 } });
      expect(told.at(-1)).toMatchObject({ kind: 'backend-changed', backend: 'wasm' });
      expect(drawn).toHaveLength(1);
      expect(detectors.map(({ backend, disposed }) => [backend, disposed])).toEqual([
        ['webgl', true],
        ['wasm', false],
      ]);
    },
  );

  test('answers failed only when every backend has been lost', async () => {
    const { estimator, load, frame, detectors, told } = workshop('wasm');
    await load('wasm');
    (detectors[0] as StandInDetector).lost = true;
    expect(await estimator.estimate(frame)).toMatchObject({
      kind: 'failed',
      stage: 'estimate',
      capturedAt: 33,
      reason: expect.stringContaining('no backend is left'),
    });
    expect(told.some(({ kind }) => kind === 'backend-changed')).toBe(false);
  });
});
