import * as tf from '@tensorflow/tfjs';
import { createDetector, movenet, type PoseDetector, SupportedModels } from '@tensorflow-models/pose-detection';
import type { ModelName } from '../../src/core/vocabulary/report.ts';
import { artifactsOf } from '../../src/worker/artifacts-of.ts';
import { INPUT_SIZE } from '../../src/worker/detector.ts';
import { fetchWeights } from '../../src/worker/fetch-weights.ts';
import { useBackend } from '../../src/worker/use-backend.ts';
import type { PlainRequest } from './plain-request.ts';

/** MoveNet without Padline: the network by itself, and the package as its own demo calls it. */
interface Plain {
  readonly network: tf.GraphModel;
  readonly ready: tf.Tensor;
  readonly detector: PoseDetector;
}

let plain: Plain | null = null;

const load = async (model: ModelName, modelsUrl: string): Promise<Plain> => {
  await useBackend('wasm');
  const weights = await fetchWeights(model, modelsUrl, () => undefined);
  const { SINGLEPOSE_LIGHTNING, SINGLEPOSE_THUNDER } = movenet.modelType;
  return {
    network: await tf.loadGraphModel(tf.io.fromMemory(artifactsOf(weights))),
    ready: tf.randomUniform([1, INPUT_SIZE[model], INPUT_SIZE[model], 3], 0, 255, 'int32'),
    // Smoothing and tracking as they are by default.
    detector: await createDetector(SupportedModels.MoveNet, {
      modelType: model === 'movenet-thunder' ? SINGLEPOSE_THUNDER : SINGLEPOSE_LIGHTNING,
      modelUrl: tf.io.fromMemory(artifactsOf(weights)),
    }),
  };
};

const bareTime = ({ network, ready }: Plain): number => {
  const start = performance.now();
  const output = network.execute(ready) as tf.Tensor;
  output.dataSync();
  const elapsed = performance.now() - start;
  output.dispose();
  return elapsed;
};

const fullFrameTime = async ({ detector }: Plain, picture: ImageBitmap, at: number): Promise<number> => {
  const canvas = new OffscreenCanvas(picture.width, picture.height);
  canvas.getContext('2d')?.drawImage(picture, 0, 0);
  picture.close();
  const start = performance.now();
  // A worker has no HTMLCanvasElement; the package takes either.
  await detector.estimatePoses(canvas as unknown as HTMLCanvasElement, undefined, at);
  return performance.now() - start;
};

const timeOf = async (request: PlainRequest): Promise<number> => {
  if (request.kind === 'load') {
    plain = await load(request.model, request.modelsUrl);
    return 0;
  }
  if (!plain) throw new Error('nothing is loaded');
  return request.kind === 'bare' ? bareTime(plain) : fullFrameTime(plain, request.picture, request.at);
};

addEventListener('message', async ({ data }: MessageEvent<PlainRequest>) => postMessage(await timeOf(data)));
