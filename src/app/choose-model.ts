import type { Loaded, LoadOptions, PoseEstimator } from '../capture/pose-estimator.ts';
import type { BackendName, ModelName } from '../core/vocabulary/report.ts';

/** A live camera needs this many poses per second (measurement.md 9.5). */
const LIVE_RATE = 15;
/** Share of a frame's time that the network may take: the rest is capture, drawing, and heat later in the set. */
const NETWORK_SHARE = 0.8;
const BACKENDS: readonly BackendName[] = ['webgpu', 'webgl', 'wasm'];
const KEY = 'padline.trials';

/** What earlier trials on this device found: the best backend and its milliseconds per frame, per model. */
export type KnownTrials = Readonly<Partial<Record<ModelName, { readonly backend: BackendName; readonly ms: number }>>>;

const isBackend = (value: unknown): value is BackendName => BACKENDS.some((name) => name === value);

/** Nothing when the browser keeps nothing: then the trial is made again. */
export const knownTrials = (): KnownTrials => {
  try {
    const stored: unknown = JSON.parse(localStorage.getItem(KEY) ?? '{}');
    const entries = Object.entries(Object(stored)).filter(
      ([, value]) => isBackend(Object(value).backend) && Number.isFinite(Object(value).ms),
    );
    return Object.fromEntries(entries) as KnownTrials;
  } catch {
    return {};
  }
};

const remember = (trials: KnownTrials): void => {
  try {
    localStorage.setItem(KEY, JSON.stringify(trials));
  } catch {
    // Refused or full: the next visit makes the trial again.
  }
};

/** Forgets a model's trial: its backend was lost in use. */
export const forgetTrial = (model: ModelName): void => {
  const { [model]: _lost, ...others } = knownTrials();
  remember(others);
};

export interface ModelWish {
  readonly model: ModelName | null;
  readonly backend: BackendName | null;
  /** A camera must keep up; a file may take its time. */
  readonly live: boolean;
  readonly modelsUrl: string;
  readonly onProgress: (share: number) => void;
}

const load = async (
  estimator: PoseEstimator,
  model: ModelName,
  wish: ModelWish,
  known = knownTrials()[model] ?? null,
): Promise<Loaded> => {
  const backends = wish.backend ? [wish.backend] : known ? [known.backend] : BACKENDS;
  const options: LoadOptions = { model, modelsUrl: wish.modelsUrl, backends, onProgress: wish.onProgress };
  const loaded = await estimator.load(options);
  if (loaded.kind === 'ready' && known && !wish.backend && loaded.backend !== known.backend) {
    // The browser or its driver has changed since: what was known of the speed holds no longer.
    forgetTrial(model);
    return load(estimator, model, wish, null);
  }
  if (loaded.kind === 'ready') {
    const ms = loaded.trials[loaded.backend];
    if (ms !== undefined && !wish.backend) remember({ ...knownTrials(), [model]: { backend: loaded.backend, ms } });
  }
  return loaded;
};

/**
 * Loads the model that measures: Thunder, unless a live camera needs more poses per second than Thunder gives on this
 * device; then Lightning. The trial is made once per device and remembered.
 */
export const chooseModel = async (estimator: PoseEstimator, wish: ModelWish): Promise<Loaded> => {
  if (wish.model) return load(estimator, wish.model, wish);
  const keepsUp = (ms: number | undefined): boolean => ms !== undefined && ms <= (1000 / LIVE_RATE) * NETWORK_SHARE;
  const known = knownTrials()['movenet-thunder'];
  if (wish.live && known && !keepsUp(known.ms)) return load(estimator, 'movenet-lightning', wish);
  const thunder = await load(estimator, 'movenet-thunder', wish);
  if (thunder.kind === 'failed' || !wish.live) return thunder;
  const ms = thunder.trials[thunder.backend] ?? knownTrials()['movenet-thunder']?.ms;
  return keepsUp(ms) ? thunder : load(estimator, 'movenet-lightning', wish);
};
