import * as tf from '@tensorflow/tfjs';
import { createDetector, movenet, type PoseDetector, SupportedModels } from '@tensorflow-models/pose-detection';
import type { BackendName, ModelName } from '../core/vocabulary/report.ts';
import { artifactsOf } from './artifacts-of.ts';
import type { InputPixels } from './crop-drawer.ts';
import { type Detector, INPUT_SIZE, type OpenDetector } from './detector.ts';
import type { InputKeypoint } from './to-pose.ts';
import { useBackend } from './use-backend.ts';

const MODEL_TYPE: Readonly<Record<ModelName, string>> = {
  'movenet-lightning': movenet.modelType.SINGLEPOSE_LIGHTNING,
  'movenet-thunder': movenet.modelType.SINGLEPOSE_THUNDER,
};

/** MoveNet on a backend of TensorFlow.js, warmed up by one empty frame. */
export const openMoveNet: OpenDetector = async (model, weights, backend) => {
  await useBackend(backend);
  const network = await createDetector(SupportedModels.MoveNet, {
    modelType: MODEL_TYPE[model],
    modelUrl: tf.io.fromMemory(artifactsOf(weights)),
    // The core smooths.
    enableSmoothing: false,
    // 0 would mean the package's own 0.25, measured over scores above 0.2 only: `isCredible` decides, not the package.
    minPoseScore: Number.MIN_VALUE,
  });
  const detector = new MoveNet(backend, INPUT_SIZE[model], network);
  await detector.detect(new Int32Array(INPUT_SIZE[model] ** 2 * 3));
  return detector;
};

class MoveNet implements Detector {
  readonly backend: BackendName;
  readonly #inputSize: number;
  readonly #network: PoseDetector;
  readonly #isLost: () => boolean;

  constructor(backend: BackendName, inputSize: number, network: PoseDetector) {
    this.backend = backend;
    this.#inputSize = inputSize;
    this.#network = network;
    this.#isLost = lossWatch(backend);
  }

  async detect(pixels: InputPixels): Promise<readonly InputKeypoint[]> {
    // Forgets the detector's own crop: ours is the whole input, in every frame.
    this.#network.reset();
    const picture = tf.tensor3d(pixels, [this.#inputSize, this.#inputSize, 3], 'int32');
    try {
      const [pose] = await this.#network.estimatePoses(picture);
      return pose ? pose.keypoints.map(({ x, y, score }) => ({ x, y, score: score ?? 0 })) : NOTHING;
    } finally {
      picture.dispose();
    }
  }

  isLost(): boolean {
    return this.#isLost();
  }

  dispose(): void {
    try {
      this.#network.dispose();
    } catch {
      // The device is gone, and its memory with it.
    }
  }
}

/** What the package says by an empty list: no landmark scores above its own 0.2. */
const NOTHING: readonly InputKeypoint[] = Array.from({ length: 17 }, () => ({ x: 0, y: 0, score: 0 }));

/** The parts of TensorFlow.js's backends that tell whether their device is still there. */
type GpuBackend = {
  readonly gpgpu?: { readonly gl: WebGL2RenderingContext };
  readonly device?: { readonly lost: Promise<unknown> };
};

/** A question that is true once the device of the backend in use has been lost. */
const lossWatch = (backend: BackendName): (() => boolean) => {
  const { gpgpu, device } = tf.backend() as unknown as GpuBackend;
  if (backend === 'webgl' && gpgpu) return () => gpgpu.gl.isContextLost();
  let lost = false;
  void device?.lost.then(() => {
    lost = true;
  });
  return () => lost;
};
