import { WorkerEstimator } from '../../src/capture/worker-estimator.ts';
import type { Crop } from '../../src/core/vocabulary/crop.ts';
import type { ModelName } from '../../src/core/vocabulary/report.ts';
import { degrees, milliseconds, pixels } from '../../src/core/vocabulary/units.ts';
import type { PlainRequest } from './plain-request.ts';
import { planarFrame } from './planar-frame.ts';

const SIZES = [
  { width: 1280, height: 720 },
  { width: 640, height: 480 },
];
type Size = (typeof SIZES)[number];

/** Milliseconds of every frame, by what was timed. */
type Times = Record<string, number[]>;

const modelsUrl = new URL('models/', document.baseURI).href;

const startPlain = () => {
  const worker = new Worker(new URL('./plain-detector.worker.ts', import.meta.url), { type: 'module' });
  const ask = (request: PlainRequest, transfer: Transferable[] = []): Promise<number> =>
    new Promise((resolve, reject) => {
      worker.onmessage = ({ data }: MessageEvent<number>) => resolve(data);
      worker.onerror = ({ message }) => reject(new Error(message));
      worker.postMessage(request, transfer);
    });
  return { ask, stop: () => worker.terminate() };
};

/** A moment of the demo, in which a person sits on the machine. */
const demoPicture = async (size: Size): Promise<ImageData> => {
  const video = document.createElement('video');
  video.muted = true;
  video.src = 'demo/leg-press.mp4';
  video.currentTime = 8;
  await new Promise((resolve, reject) => {
    video.onseeked = resolve;
    video.onerror = reject;
  });
  const context = new OffscreenCanvas(size.width, size.height).getContext('2d');
  if (!context) throw new Error('no canvas');
  context.drawImage(video, 0, 0, size.width, size.height);
  return context.getImageData(0, 0, size.width, size.height);
};

const cropOf = ({ width, height }: Size): Crop => ({
  centreX: pixels(width / 2),
  centreY: pixels(height / 2),
  side: pixels(height),
  rotation: degrees(40),
});

const frameToPose = async (estimator: WorkerEstimator, picture: ImageData, at: number): Promise<number> => {
  const image = planarFrame(picture, at * 1000);
  const start = performance.now();
  const answer = await estimator.estimate({ capturedAt: milliseconds(at), image, quarterTurns: 0 }, cropOf(picture));
  if (answer.kind === 'failed') throw new Error(answer.problem.detail);
  return performance.now() - start;
};

/** Takes turns, so that what else the machine does meanwhile falls on all alike. */
const timesOf = async (model: ModelName, rounds: number): Promise<Times> => {
  const plain = startPlain();
  const estimator = new WorkerEstimator();
  const loaded = await estimator.load({ model, modelsUrl, backends: ['wasm'], onProgress: () => undefined });
  if (loaded.kind === 'failed') throw new Error(loaded.problem.detail);
  await plain.ask({ kind: 'load', model, modelsUrl });
  const times: Times = {};
  const note = (name: string, round: number, elapsed: number) => {
    // The first rounds warm up.
    if (round >= 3) times[name] = [...(times[name] ?? []), elapsed];
  };
  const pictures = await Promise.all(SIZES.map(demoPicture));
  for (let round = 0; round < rounds + 3; round++) {
    const at = round * 33;
    note('bare', round, await plain.ask({ kind: 'bare' }));
    for (const picture of pictures) {
      const size = `${picture.width}x${picture.height}`;
      const bitmap = await createImageBitmap(picture);
      note(`full ${size}`, round, await plain.ask({ kind: 'full-frame', picture: bitmap, at }, [bitmap]));
      note(`ours ${size}`, round, await frameToPose(estimator, picture, at));
    }
  }
  plain.stop();
  estimator.close();
  return times;
};

declare global {
  interface Window {
    benchSpeed: typeof timesOf;
  }
}
window.benchSpeed = timesOf;
