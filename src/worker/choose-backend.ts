import type { BackendName } from '../core/vocabulary/report.ts';
import type { Support } from './backend-support.ts';
import type { InputPixels } from './crop-drawer.ts';
import type { Detector } from './detector.ts';
import type { Trials } from './protocol.ts';
import { withinTime } from './within-time.ts';

/** What the trial needs of the world. */
export interface TrialTools {
  readonly open: (backend: BackendName) => Promise<Detector>;
  readonly support: (backend: BackendName) => Promise<Support>;
  readonly now: () => number;
}

export interface Choice {
  readonly detector: Detector;
  /** The backends to go to when this one is lost, in order. */
  readonly reserves: readonly BackendName[];
  readonly trials: Trials;
}

/** A graphics processor that needs longer than this to take the model in would keep the lifter waiting at every visit. */
const WARM_UP_LIMIT_MS = 8000;
const TRIAL_FRAMES = 3;

/**
 * The fastest of the backends that this device really has, found by running a few frames on each; of one
 * backend alone, that one. Falls to WebAssembly. Rejects when nothing starts.
 * @param wanted in order of preference
 * @param blank a frame to try with
 */
export const chooseBackend = async (
  wanted: readonly BackendName[],
  blank: InputPixels,
  tools: TrialTools,
): Promise<Choice> => {
  if (wanted.length === 1) return firstThatOpens(withWasm(wanted), tools);
  const trials = new Map<BackendName, number>();
  for (const backend of wanted) {
    const elapsed = await frameTime(backend, blank, tools);
    if (elapsed !== null) trials.set(backend, elapsed);
  }
  const byTime = [...trials].sort(([, one], [, other]) => one - other).map(([backend]) => backend);
  return { ...(await firstThatOpens(withWasm(byTime), tools)), trials: Object.fromEntries(trials) };
};

const withWasm = (backends: readonly BackendName[]): readonly BackendName[] => [
  ...new Set([...backends, 'wasm' as const]),
];

/** Opens the first that can be opened; the rest are its reserves. */
export const firstThatOpens = async (
  backends: readonly BackendName[],
  { open }: Pick<TrialTools, 'open'>,
): Promise<Choice> => {
  const reasons: string[] = [];
  for (const [index, backend] of backends.entries()) {
    try {
      return { detector: await open(backend), reserves: backends.slice(index + 1), trials: {} };
    } catch (error) {
      reasons.push(`${backend}: ${String(error)}`);
    }
  }
  throw new Error(reasons.join('; ') || 'no backend is left');
};

/** The middle of three frame times, in milliseconds; null for a backend that is not there, fails or is too slow to start. */
const frameTime = async (backend: BackendName, blank: InputPixels, tools: TrialTools): Promise<number | null> => {
  if ((await tools.support(backend)) !== 'hardware') return null;
  const start = tools.now();
  const opening = tools.open(backend);
  try {
    const detector = await withinTime(opening, WARM_UP_LIMIT_MS);
    // A warm-up that blocks this thread holds the timer back as well.
    if (tools.now() - start > WARM_UP_LIMIT_MS) return null;
    return await middleTime(detector, blank, tools.now);
  } catch {
    return null;
  } finally {
    // Also one that was given up and opens after all.
    void opening.then((detector) => detector.dispose()).catch(() => undefined);
  }
};

const middleTime = async (detector: Detector, blank: InputPixels, now: () => number): Promise<number> => {
  const times: number[] = [];
  for (let frame = 0; frame < TRIAL_FRAMES; frame++) {
    const start = now();
    await detector.detect(blank);
    times.push(now() - start);
  }
  return times.sort((one, other) => one - other)[Math.floor(TRIAL_FRAMES / 2)] ?? 0;
};
