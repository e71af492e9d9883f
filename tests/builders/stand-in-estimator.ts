import type { Frame } from '../../src/capture/frame-source.ts';
import type {
  Box,
  Estimated,
  Loaded,
  LoadOptions,
  Looking,
  PoseEstimator,
  StillWish,
} from '../../src/capture/pose-estimator.ts';
import type { Crop } from '../../src/core/vocabulary/crop.ts';
import type { Observation } from '../../src/core/vocabulary/pose.ts';
import type { Problem } from '../../src/core/vocabulary/problem.ts';
import type { BackendName } from '../../src/core/vocabulary/report.ts';
import { milliseconds } from '../../src/core/vocabulary/units.ts';

/** What it sees in a frame, or why it sees nothing more. `hidden` boxes are painted over. */
export type See = (frame: Frame, hidden: readonly Box[]) => Observation | Problem;

const INFERENCE_MS = milliseconds(12);

const isObservation = (seen: Observation | Problem): seen is Observation =>
  seen.kind === 'pose' || seen.kind === 'nobody';

/** A detector that knows beforehand what there is to see; counts what it was asked. */
export class StandInEstimator implements PoseEstimator {
  backend: BackendName | null = null;
  /** Every load, in order. */
  readonly loads: LoadOptions[] = [];
  /** Crops of every frame, in order. */
  readonly crops: Crop[] = [];
  /** What was asked about the camera with every frame, in order. */
  readonly stills: (StillWish | null)[] = [];
  /** What a load answers. */
  answer: (options: LoadOptions) => Loaded | Promise<Loaded> = ({ model }) => ({
    kind: 'ready',
    model,
    backend: 'wasm',
    trials: { wasm: 20 },
  });
  see: See;
  /** What a pose is said to take. */
  inferenceMs = INFERENCE_MS;
  #busy = false;

  constructor(see: See = ({ capturedAt }) => ({ kind: 'nobody', capturedAt })) {
    this.see = see;
  }

  load(options: LoadOptions): Promise<Loaded> {
    return this.#alone(async () => {
      this.loads.push(options);
      const loaded = await this.answer(options);
      if (loaded.kind === 'ready' && !options.aside) this.backend = loaded.backend;
      return loaded;
    });
  }

  estimate(frame: Frame, crop: Crop, { hidden = [], still }: Looking = {}): Promise<Estimated> {
    return this.#alone(async () => {
      this.crops.push(crop);
      this.stills.push(still ?? null);
      frame.image.close();
      const seen = this.see(frame, hidden);
      return isObservation(seen)
        ? { kind: 'estimated', observation: { ...seen, capturedAt: frame.capturedAt }, inferenceMs: this.inferenceMs }
        : { kind: 'failed', problem: seen };
    });
  }

  close(): void {
    this.backend = null;
  }

  /** Like the worker, it takes one request at a time and throws at a second one. */
  async #alone<Value>(work: () => Promise<Value>): Promise<Value> {
    if (this.#busy) throw new Error('the stand-in takes one request at a time');
    this.#busy = true;
    try {
      return await work();
    } finally {
      this.#busy = false;
    }
  }
}
