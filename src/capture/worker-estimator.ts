import type { Crop } from '../core/vocabulary/crop.ts';
import type { Observation } from '../core/vocabulary/pose.ts';
import type { Problem } from '../core/vocabulary/problem.ts';
import type { BackendName } from '../core/vocabulary/report.ts';
import type { FromWorker, ToWorker } from '../worker/protocol.ts';
import type { Frame } from './frame-source.ts';
import { PhoneWatch } from './phone-watch.ts';
import type { Estimated, Loaded, LoadOptions, Looking, PoseEstimator } from './pose-estimator.ts';

/** What the page says to the worker and hears from it; the browser's `Worker`, or a stand-in in tests. */
export type PoseWorker = Pick<Worker, 'postMessage' | 'addEventListener' | 'terminate'>;

/** The messages that end a request; the others are told on the way. */
type Answer = Exclude<FromWorker, { kind: 'loading' | 'backend-changed' }>;
type Failure = Extract<FromWorker, { kind: 'failed' }>;

/** MoveNet in a worker, which is started by the first `load` and ended by `close`. One request at a time. */
export class WorkerEstimator implements PoseEstimator {
  readonly #start: () => PoseWorker;
  readonly #phone = new PhoneWatch();
  #worker: PoseWorker | null = null;
  #backend: BackendName | null = null;
  #onProgress: (share: number) => void = () => undefined;
  /** Waits for the worker's answer; null while nothing is asked. */
  #settle: ((answer: Answer) => void) | null = null;

  constructor(start: () => PoseWorker = startPoseWorker) {
    this.#start = start;
  }

  get backend(): BackendName | null {
    return this.#backend;
  }

  async load({ onProgress, ...options }: LoadOptions): Promise<Loaded> {
    this.#onProgress = onProgress;
    const answer = await this.#ask({ kind: 'load', ...options });
    if (answer.kind === 'failed') return { kind: 'failed', problem: problemOf(answer) };
    if (answer.kind !== 'ready') throw new Error(`a load was answered by '${answer.kind}'`);
    this.#backend = answer.backend;
    return answer;
  }

  async estimate(
    { motion, ...frame }: Frame,
    crop: Crop,
    { hidden = [], still, light }: Looking = {},
  ): Promise<Estimated> {
    // The sensor is the page's: what it felt is no business of the worker's.
    const felt = (observation: Observation): Observation =>
      motion && still
        ? { ...observation, phoneMotion: this.#phone.follow(motion, still, observation.cameraShift != null) }
        : observation;
    const looking = { hidden, still: still ?? null, ...(light ? { light } : {}) };
    const answer = await this.#ask({ kind: 'frame', ...frame, crop, ...looking }, [frame.image]);
    switch (answer.kind) {
      case 'pose': {
        const { pose, ...rest } = answer;
        return { ...rest, kind: 'estimated', observation: felt(pose) };
      }
      case 'nobody': {
        const { inferenceMs, light, ...observation } = answer;
        return { kind: 'estimated', observation: felt(observation), inferenceMs, ...(light ? { light } : {}) };
      }
      case 'failed':
        return { kind: 'failed', problem: problemOf(answer) };
      case 'ready':
        throw new Error("a frame was answered by 'ready'");
      default:
        return answer satisfies never;
    }
  }

  close(): void {
    this.#end('the pose worker was closed');
  }

  #ask(message: ToWorker, transfer: Transferable[] = []): Promise<Answer> {
    if (this.#settle) throw new Error('the pose worker takes one request at a time');
    return new Promise((resolve) => {
      this.#settle = resolve;
      this.#worker ??= this.#listenTo(this.#start());
      try {
        this.#worker.postMessage(message, transfer);
      } catch (error) {
        // A picture that was closed meanwhile cannot be sent; the next one can.
        this.#answer({ kind: 'failed', stage: 'estimate', capturedAt: null, reason: String(error) });
      }
    });
  }

  #listenTo(worker: PoseWorker): PoseWorker {
    worker.addEventListener('message', ({ data }: MessageEvent<FromWorker>) => this.#hear(data));
    worker.addEventListener('error', (event) => this.#end(event.message || 'the pose worker does not start'));
    return worker;
  }

  /** Whoever waits is told why; the next `load` starts another. */
  #end(reason: string): void {
    this.#worker?.terminate();
    this.#worker = null;
    this.#backend = null;
    this.#answer(broken(reason));
  }

  #hear(message: FromWorker): void {
    if (message.kind === 'loading') this.#onProgress(message.progress);
    else if (message.kind === 'backend-changed') this.#backend = message.backend;
    else this.#answer(message);
  }

  #answer(answer: Answer): void {
    const settle = this.#settle;
    this.#settle = null;
    settle?.(answer);
  }
}

const startPoseWorker = (): PoseWorker =>
  new Worker(new URL('../worker/pose.worker.ts', import.meta.url), { type: 'module', name: 'padline-pose' });

const broken = (reason: string): Failure => ({ kind: 'failed', stage: 'load', capturedAt: null, reason });

const problemOf = ({ stage, reason }: Failure): Problem => ({
  kind: stage === 'fetch' ? 'model-missing' : 'model-failed',
  detail: reason,
});
