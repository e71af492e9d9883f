import * as tf from '@tensorflow/tfjs';
import { createDetector, movenet, type PoseDetector, SupportedModels } from '@tensorflow-models/pose-detection';
import type { Observation } from '../../../src/core/vocabulary/pose.ts';
import type { ModelName } from '../../../src/core/vocabulary/report.ts';
import { artifactsOf } from '../../../src/worker/artifacts-of.ts';
import { uprightTransform } from '../../../src/worker/crop-transform.ts';
import { fetchWeights } from '../../../src/worker/fetch-weights.ts';
import type { FrameImage } from '../../../src/worker/protocol.ts';
import { toPose } from '../../../src/worker/to-pose.ts';
import { useBackend } from '../../../src/worker/use-backend.ts';
import type { OwnCropAnswer, OwnCropRequest } from './own-crop-request.ts';

/** MoveNet as the package's users get it: whole pictures in, its own crop fed back from frame to frame, its smoothing. */
let detector: PoseDetector | null = null;

const SAME_PICTURE = uprightTransform(0, 0, 0);

const load = async (model: ModelName, modelsUrl: string): Promise<void> => {
  await useBackend('wasm');
  const weights = await fetchWeights(model, modelsUrl, () => undefined);
  const { SINGLEPOSE_LIGHTNING, SINGLEPOSE_THUNDER } = movenet.modelType;
  detector = await createDetector(SupportedModels.MoveNet, {
    modelType: model === 'movenet-thunder' ? SINGLEPOSE_THUNDER : SINGLEPOSE_LIGHTNING,
    modelUrl: tf.io.fromMemory(artifactsOf(weights)),
  });
};

const sizeOf = (image: FrameImage): readonly [number, number] =>
  'displayWidth' in image ? [image.displayWidth, image.displayHeight] : [image.width, image.height];

/** The upright picture. Closes the image. */
const uprightPicture = ({ image, quarterTurns }: Extract<OwnCropRequest, { kind: 'frame' }>): OffscreenCanvas => {
  const [width, height] = sizeOf(image);
  const canvas = quarterTurns % 2 === 0 ? new OffscreenCanvas(width, height) : new OffscreenCanvas(height, width);
  const context = canvas.getContext('2d');
  if (!context) throw new Error('no canvas');
  const { a, b, c, d, e, f } = uprightTransform(quarterTurns, width, height);
  context.setTransform(a, b, c, d, e, f);
  context.drawImage(image, 0, 0, width, height);
  image.close();
  return canvas;
};

const see = async (request: Extract<OwnCropRequest, { kind: 'frame' }>): Promise<Observation> => {
  if (!detector) throw new Error('nothing is loaded');
  const { capturedAt } = request;
  // A worker has no HTMLCanvasElement; the package takes either.
  const picture = uprightPicture(request) as unknown as HTMLCanvasElement;
  const [pose] = await detector.estimatePoses(picture, undefined, capturedAt);
  if (!pose) return { kind: 'nobody', capturedAt };
  const keypoints = pose.keypoints.map(({ x, y, score }) => ({ x, y, score: score ?? 0 }));
  return toPose(keypoints, SAME_PICTURE, capturedAt);
};

const answerTo = async (request: OwnCropRequest): Promise<OwnCropAnswer> => {
  try {
    if (request.kind === 'frame') return await see(request);
    await load(request.model, request.modelsUrl);
    return { kind: 'loaded' };
  } catch (error) {
    return { kind: 'failed', reason: String(error) };
  }
};

addEventListener('message', async ({ data }: MessageEvent<OwnCropRequest>) => postMessage(await answerTo(data)));
