import type { BackendName, ModelName } from '../core/vocabulary/report.ts';
import type { Support } from './backend-support.ts';
import { chooseBackend, firstThatOpens } from './choose-backend.ts';
import type { Drawer } from './crop-drawer.ts';
import { type Detector, INPUT_SIZE, type OpenDetector } from './detector.ts';
import { failed, reasonOf } from './failed.ts';
import { type Weights, WeightsMissing } from './fetch-weights.ts';
import type { FromWorker, ToWorker } from './protocol.ts';

type LoadRequest = Extract<ToWorker, { kind: 'load' }>;

/** What engines are made with; stand-ins in tests. */
export interface EngineTools {
  readonly fetchWeights: (model: ModelName, modelsUrl: string, onProgress: (share: number) => void) => Promise<Weights>;
  readonly open: OpenDetector;
  readonly support: (backend: BackendName) => Promise<Support>;
  readonly createDrawer: (inputSize: number) => Drawer;
  readonly now: () => number;
}

/** All that exists once a model is loaded. */
export interface Engine {
  readonly model: ModelName;
  readonly weights: Weights;
  readonly drawer: Drawer;
  readonly detector: Detector;
  readonly reserves: readonly BackendName[];
}

/**
 * The engine in use and the one loaded aside, which takes its place when its model is asked for. `tell` takes what is
 * said beside the answers: progress, and a change of backend.
 */
export class Engines {
  readonly #tools: EngineTools;
  readonly #tell: (message: FromWorker) => void;
  #current: Engine | null = null;
  /** Loaded aside, on the backend of the engine. */
  #spare: Engine | null = null;

  constructor(tools: EngineTools, tell: (message: FromWorker) => void) {
    this.#tools = tools;
    this.#tell = tell;
  }

  /** null before a model is loaded, and when the last backend is lost. */
  get current(): Engine | null {
    return this.#current;
  }

  async load(request: LoadRequest): Promise<FromWorker> {
    try {
      return await (request.aside ? this.#loadAside(request) : this.#load(request));
    } catch (error) {
      return failed(error instanceof WeightsMissing ? 'fetch' : 'load', null, error);
    }
  }

  /** Another one for an engine that is lost, from the next backend that opens; throws when there is none. */
  async replace(engine: Engine, reason: string): Promise<Engine> {
    const { model, weights } = engine;
    this.#current = null;
    engine.detector.dispose();
    // It was on the backend that is lost.
    this.#dropSpare();
    const open = (backend: BackendName) => this.#tools.open(model, weights, backend);
    const { detector, reserves } = await firstThatOpens(engine.reserves, { open }).catch((error: unknown) => {
      throw new Error(`${engine.detector.backend}: ${reason}; ${reasonOf(error)}`);
    });
    this.#current = { ...engine, detector, reserves };
    this.#tell({ kind: 'backend-changed', backend: detector.backend, reason });
    return this.#current;
  }

  async #load(request: LoadRequest): Promise<FromWorker> {
    const { model, backends } = request;
    const spare = this.#spare?.model === model && backends.includes(this.#spare.detector.backend) ? this.#spare : null;
    if (!spare) this.#dropSpare();
    this.#current?.detector.dispose();
    this.#current = spare;
    this.#spare = null;
    if (spare) return { kind: 'ready', model, backend: spare.detector.backend, trials: {} };
    const weights = await this.#fetch(request);
    const open = (backend: BackendName) => this.#tools.open(model, weights, backend);
    const blank = new Int32Array(INPUT_SIZE[model] ** 2 * 3);
    const { detector, reserves, trials } = await chooseBackend(backends, blank, { ...this.#tools, open });
    const drawer = this.#tools.createDrawer(INPUT_SIZE[model]);
    this.#current = { model, weights, drawer, detector, reserves };
    return { kind: 'ready', model, backend: detector.backend, trials };
  }

  async #loadAside(request: LoadRequest): Promise<FromWorker> {
    const { model } = request;
    this.#dropSpare();
    if (!this.#current) throw new Error('no model is in use');
    const { backend } = this.#current.detector;
    const weights = await this.#fetch(request);
    const detector = await this.#tools.open(model, weights, backend);
    const drawer = this.#tools.createDrawer(INPUT_SIZE[model]);
    this.#spare = { model, weights, drawer, detector, reserves: this.#current.reserves };
    return { kind: 'ready', model, backend, trials: {} };
  }

  #fetch({ model, modelsUrl }: LoadRequest): Promise<Weights> {
    return this.#tools.fetchWeights(model, modelsUrl, (progress) => this.#tell({ kind: 'loading', progress }));
  }

  #dropSpare(): void {
    this.#spare?.detector.dispose();
    this.#spare = null;
  }
}
