import type { Alert } from '../core/vocabulary/alert.ts';
import type { LaterModel } from '../core/vocabulary/later-model.ts';
import type { LaterView } from '../core/vocabulary/later-view.ts';
import type { Observation } from '../core/vocabulary/pose.ts';
import type { Recording } from '../core/vocabulary/recording.ts';
import type { ModelName } from '../core/vocabulary/report.ts';

/** What is settled before the first frame. */
export type RecordingSetup = Pick<Recording, 'width' | 'height' | 'model' | 'backend' | 'crop'>;

/** Collects what the detector saw, frame by frame, while a set runs. */
export class Recorder {
  readonly #setup: RecordingSetup;
  readonly #frames: Observation[] = [];
  readonly #views: LaterView[] = [];
  /** Settled, and without a frame so far. */
  #coming: Omit<LaterView, 'from'> | null = null;
  /** Taken over, and without a frame so far. */
  #comingModel: ModelName | null = null;
  #laterModel: LaterModel | null = null;

  constructor(setup: RecordingSetup) {
    this.#setup = setup;
  }

  get frameCount(): number {
    return this.#frames.length;
  }

  /** The frames from the next one on are seen from elsewhere. */
  changeView(view: Omit<LaterView, 'from'>): void {
    this.#coming = view;
  }

  /** Another model measures the frames from the next one on. */
  changeModel(model: ModelName): void {
    this.#comingModel = model;
  }

  /** Throws when `observation` is not later than the one before: frames out of order are a bug. */
  add(observation: Observation): void {
    const last = this.#frames.at(-1);
    if (last && observation.capturedAt <= last.capturedAt)
      throw new RangeError(`a frame of ${observation.capturedAt} ms came after one of ${last.capturedAt} ms`);
    if (this.#coming) this.#views.push({ ...this.#coming, from: observation.capturedAt });
    if (this.#comingModel) this.#laterModel = { model: this.#comingModel, from: observation.capturedAt };
    this.#coming = null;
    this.#comingModel = null;
    this.#frames.push(observation);
  }

  /** Everything so far, with the alerts as they were told; adding goes on without changing it. */
  recording(alerts: readonly Alert[]): Recording {
    const { width, height, model, backend, crop } = this.#setup;
    const views = this.#views.length > 0 ? { views: [...this.#views] } : {};
    const later = this.#laterModel ? { laterModel: this.#laterModel } : {};
    const frames = [...this.#frames];
    const setup = { width, height, model, ...later, backend, crop };
    return { format: 'padline.recording', version: 1, ...setup, ...views, frames, alerts };
  }
}
