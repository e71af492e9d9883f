import type { LightReading } from '../core/vocabulary/placement.ts';
import type { Pose } from '../core/vocabulary/pose.ts';
import { milliseconds } from '../core/vocabulary/units.ts';
import { CameraWatch } from './camera-watch.ts';
import type { InputPixels, WholeGrey } from './crop-drawer.ts';
import { cropTransform, inverse } from './crop-transform.ts';
import { type Detector, INPUT_SIZE } from './detector.ts';
import { type Engine, Engines, type EngineTools } from './engines.ts';
import { failed, reasonOf } from './failed.ts';
import { isCredible } from './is-credible.ts';
import { LightMeter } from './light-meter.ts';
import type { FromWorker, ToWorker } from './protocol.ts';
import { SledFollower } from './sled-follower.ts';
import { type InputKeypoint, toPose } from './to-pose.ts';

type LoadRequest = Extract<ToWorker, { kind: 'load' }>;
type FrameRequest = Extract<ToWorker, { kind: 'frame' }>;

/** What is told of the light: nothing, mostly. */
type Lit = { readonly light?: LightReading };

/**
 * Frames to poses, with one model at a time. Failures are answers, not exceptions. One call at a time.
 * `tell` takes what is said beside the answers: progress, and a change of backend.
 */
export class Estimator {
  readonly #tools: EngineTools;
  readonly #engines: Engines;
  readonly #camera = new CameraWatch();
  readonly #sled = new SledFollower();
  readonly #light = new LightMeter();

  constructor(tools: EngineTools, tell: (message: FromWorker) => void) {
    this.#tools = tools;
    this.#engines = new Engines(tools, tell);
  }

  load(request: LoadRequest): Promise<FromWorker> {
    return this.#engines.load(request);
  }

  async estimate(request: FrameRequest): Promise<FromWorker> {
    const { capturedAt, image, crop, still } = request;
    const engine = this.#engines.current;
    if (!engine) {
      image.close();
      return failed('estimate', capturedAt, 'no model is loaded');
    }
    try {
      const start = this.#tools.now();
      const { pixels, grey } = await engine.drawer.draw({ ...request, grey: still !== null || request.light === true });
      const surroundings = still && grey ? { cameraShift: this.#camera.follow(grey, request.quarterTurns, still) } : {};
      const keypoints = await this.#detect(engine, pixels);
      const inferenceMs = milliseconds(this.#tools.now() - start);
      if (!isCredible(keypoints)) {
        return { kind: 'nobody', capturedAt, inferenceMs, ...surroundings, ...this.#lightIn(grey, request, null) };
      }
      const toSource = inverse(cropTransform(crop, INPUT_SIZE[engine.model]));
      const pose = { ...toPose(keypoints, toSource, capturedAt), ...surroundings };
      const sled =
        still?.sledOf && grey ? { sledShift: this.#sled.follow(grey, request.quarterTurns, still, pose) } : {};
      return { kind: 'pose', pose: { ...pose, ...sled }, inferenceMs, ...this.#lightIn(grey, request, pose) };
    } catch (error) {
      return failed('estimate', capturedAt, error);
    }
  }

  #lightIn(grey: WholeGrey | null, { light, quarterTurns, capturedAt }: FrameRequest, pose: Pose | null): Lit {
    const reading = light && grey ? this.#light.read(grey, quarterTurns, pose, capturedAt) : null;
    return reading ? { light: reading } : {};
  }

  /** The landmarks of a drawn frame, from the next backend when this one is lost over it. */
  async #detect(engine: Engine, pixels: InputPixels): Promise<readonly InputKeypoint[]> {
    try {
      return await soundKeypoints(engine.detector, pixels);
    } catch (error) {
      return this.#detect(await this.#engines.replace(engine, reasonOf(error)), pixels);
    }
  }
}

/** Throws when the device was lost: a lost one gives old numbers, zeros or NaN, and says nothing. */
const soundKeypoints = async (detector: Detector, pixels: InputPixels): Promise<readonly InputKeypoint[]> => {
  const keypoints = await detector.detect(pixels);
  if (detector.isLost()) throw new Error('the graphics device was lost');
  const isSound = keypoints.every(({ x, y, score }) => Number.isFinite(x + y + score));
  if (!isSound) throw new Error('the results are not numbers');
  return keypoints;
};
