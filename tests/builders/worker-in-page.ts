import { type PoseWorker, WorkerEstimator } from '../../src/capture/worker-estimator.ts';
import { KEYPOINT_NAMES } from '../../src/core/vocabulary/pose.ts';
import type { ModelName } from '../../src/core/vocabulary/report.ts';
import { apply, cropTransform } from '../../src/worker/crop-transform.ts';
import { type Detector, INPUT_SIZE } from '../../src/worker/detector.ts';
import { Estimator } from '../../src/worker/estimator.ts';
import type { FromWorker, ToWorker } from '../../src/worker/protocol.ts';
import type { InputKeypoint } from '../../src/worker/to-pose.ts';
import type { See } from './stand-in-estimator.ts';

const NOBODY: readonly InputKeypoint[] = KEYPOINT_NAMES.map(() => ({ x: 0, y: 0, score: 0 }));

/** Page and worker as they are, over their protocol; only the network is a stand-in, which takes time by a clock of its own. */
export class WorkerInPage extends EventTarget {
  readonly estimator = new WorkerEstimator(() => this as unknown as PoseWorker);
  /** Every message of the page, in order. */
  readonly heard: ToWorker[] = [];
  /** Milliseconds that a pose takes. */
  readonly cost: Record<ModelName, number> = { 'movenet-thunder': 20, 'movenet-lightning': 10 };
  readonly #see: See;
  #clock = 0;
  #frame: Extract<ToWorker, { kind: 'frame' }> | null = null;
  #last: Promise<void> = Promise.resolve();
  readonly #worker = new Estimator(
    {
      fetchWeights: async () => ({ graph: { modelTopology: {}, weightsManifest: [] }, data: new ArrayBuffer(0) }),
      open: async (model) => this.#open(model),
      support: async (backend) => (backend === 'wasm' ? 'hardware' : 'none'),
      createDrawer: () => ({
        draw: async ({ image }) => {
          image.close();
          return { pixels: new Int32Array(3), grey: null };
        },
      }),
      now: () => this.#clock,
    },
    (message) => this.#reply(message),
  );

  constructor(see: See) {
    super();
    this.#see = see;
  }

  /** As in `pose.worker.ts`: one after the other. */
  postMessage(message: ToWorker): void {
    this.heard.push(message);
    this.#last = this.#last.then(async () => {
      if (message.kind === 'frame') this.#frame = message;
      this.#reply(await (message.kind === 'load' ? this.#worker.load(message) : this.#worker.estimate(message)));
    });
  }

  terminate(): void {}

  #reply(data: FromWorker): void {
    this.dispatchEvent(new MessageEvent('message', { data }));
  }

  #open(model: ModelName): Detector {
    return {
      backend: 'wasm',
      detect: async () => {
        this.#clock += this.cost[model];
        return this.#seen(model);
      },
      isLost: () => false,
      dispose: () => undefined,
    };
  }

  #seen(model: ModelName): readonly InputKeypoint[] {
    if (!this.#frame) return NOBODY;
    const { crop, hidden, ...frame } = this.#frame;
    const seen = this.#see(frame, hidden);
    if (seen.kind !== 'pose') return NOBODY;
    const toInput = cropTransform(crop, INPUT_SIZE[model]);
    return KEYPOINT_NAMES.map((name) => {
      const { x, y, score } = seen.keypoints[name];
      return { ...apply(toInput, { x, y: -y }), score };
    });
  }
}
