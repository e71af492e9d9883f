import type { LightReading } from '../core/vocabulary/placement.ts';
import type { Pose } from '../core/vocabulary/pose.ts';
import type { BackendName, ModelName } from '../core/vocabulary/report.ts';
import { type Milliseconds, milliseconds } from '../core/vocabulary/units.ts';
import type { Support } from './backend-support.ts';
import { CameraWatch } from './camera-watch.ts';
import { chooseBackend, firstThatOpens } from './choose-backend.ts';
import type { Drawer, InputPixels, WholeGrey } from './crop-drawer.ts';
import { cropTransform, inverse } from './crop-transform.ts';
import { type Detector, INPUT_SIZE, type OpenDetector } from './detector.ts';
import { type Weights, WeightsMissing } from './fetch-weights.ts';
import { isCredible } from './is-credible.ts';
import { LightMeter } from './light-meter.ts';
import type { FromWorker, ToWorker } from './protocol.ts';
import { SledFollower } from './sled-follower.ts';
import { type InputKeypoint, toPose } from './to-pose.ts';

type LoadRequest = Extract<ToWorker, { kind: 'load' }>;
type FrameRequest = Extract<ToWorker, { kind: 'frame' }>;

/** What the estimator needs of the world; stand-ins in tests. */
export interface EstimatorTools {
  readonly fetchWeights: (model: ModelName, modelsUrl: string, onProgress: (share: number) => void) => Promise<Weights>;
  readonly open: OpenDetector;
  readonly support: (backend: BackendName) => Promise<Support>;
  readonly createDrawer: (inputSize: number) => Drawer;
  readonly now: () => number;
}

/** What is told of the light: nothing, mostly. */
type Lit = { readonly light?: LightReading };

/** All that exists once a model is loaded. */
interface Engine {
  readonly model: ModelName;
  readonly weights: Weights;
  readonly drawer: Drawer;
  readonly detector: Detector;
  readonly reserves: readonly BackendName[];
}

/**
 * Frames to poses, with one model at a time. Failures are answers, not exceptions. One call at a time.
 * `tell` takes what is said beside the answers: progress, and a change of backend.
 */
export class Estimator {
  readonly #tools: EstimatorTools;
  readonly #tell: (message: FromWorker) => void;
  readonly #camera = new CameraWatch();
  readonly #sled = new SledFollower();
  readonly #light = new LightMeter();
  #engine: Engine | null = null;
  /** Loaded aside, on the backend of the engine. */
  #spare: Engine | null = null;

  constructor(tools: EstimatorTools, tell: (message: FromWorker) => void) {
    this.#tools = tools;
    this.#tell = tell;
  }

  async load(request: LoadRequest): Promise<FromWorker> {
    const { model, backends } = request;
    if (request.aside) return this.#loadAside(request);
    const spare = this.#spare?.model === model && backends.includes(this.#spare.detector.backend) ? this.#spare : null;
    if (!spare) this.#dropSpare();
    this.#engine?.detector.dispose();
    this.#engine = spare;
    this.#spare = null;
    if (spare) return { kind: 'ready', model, backend: spare.detector.backend, trials: {} };
    try {
      const weights = await this.#fetch(request);
      const open = (backend: BackendName) => this.#tools.open(model, weights, backend);
      const blank = new Int32Array(INPUT_SIZE[model] ** 2 * 3);
      const { detector, reserves, trials } = await chooseBackend(backends, blank, { ...this.#tools, open });
      const drawer = this.#tools.createDrawer(INPUT_SIZE[model]);
      this.#engine = { model, weights, drawer, detector, reserves };
      return { kind: 'ready', model, backend: detector.backend, trials };
    } catch (error) {
      return failed(error instanceof WeightsMissing ? 'fetch' : 'load', null, error);
    }
  }

  async #loadAside(request: LoadRequest): Promise<FromWorker> {
    const { model } = request;
    this.#dropSpare();
    try {
      if (!this.#engine) throw new Error('no model is in use');
      const { backend } = this.#engine.detector;
      const weights = await this.#fetch(request);
      const detector = await this.#tools.open(model, weights, backend);
      const drawer = this.#tools.createDrawer(INPUT_SIZE[model]);
      this.#spare = { model, weights, drawer, detector, reserves: this.#engine.reserves };
      return { kind: 'ready', model, backend, trials: {} };
    } catch (error) {
      return failed(error instanceof WeightsMissing ? 'fetch' : 'load', null, error);
    }
  }

  #fetch({ model, modelsUrl }: LoadRequest): Promise<Weights> {
    return this.#tools.fetchWeights(model, modelsUrl, (progress) => this.#tell({ kind: 'loading', progress }));
  }

  #dropSpare(): void {
    this.#spare?.detector.dispose();
    this.#spare = null;
  }

  async estimate(request: FrameRequest): Promise<FromWorker> {
    const { capturedAt, image, crop, still } = request;
    const engine = this.#engine;
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
      return this.#detect(await this.#replace(engine, reasonOf(error)), pixels);
    }
  }

  async #replace(engine: Engine, reason: string): Promise<Engine> {
    const { model, weights } = engine;
    this.#engine = null;
    engine.detector.dispose();
    // It was on the backend that is lost.
    this.#dropSpare();
    const open = (backend: BackendName) => this.#tools.open(model, weights, backend);
    const { detector, reserves } = await firstThatOpens(engine.reserves, { open }).catch((error: unknown) => {
      throw new Error(`${engine.detector.backend}: ${reason}; ${reasonOf(error)}`);
    });
    this.#engine = { ...engine, detector, reserves };
    this.#tell({ kind: 'backend-changed', backend: detector.backend, reason });
    return this.#engine;
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

const failed = (stage: 'fetch' | 'load' | 'estimate', capturedAt: Milliseconds | null, error: unknown): FromWorker => ({
  kind: 'failed',
  stage,
  capturedAt,
  reason: reasonOf(error),
});

const reasonOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));
