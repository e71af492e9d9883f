import type { RunTools } from '../../src/app/run-tools.ts';
import { USUAL_WARNING } from '../../src/core/vocabulary/warning-wish.ts';

/** What a run needs besides its detector and somebody to tell: nothing is wished for, known from before, or heard. */
export const QUIET_TOOLS: Omit<RunTools, 'estimator' | 'tell'> = {
  model: { model: 'movenet-thunder', backend: 'wasm', modelsUrl: 'https://here/models/' },
  padLine: null,
  crop: null,
  statureCm: null,
  warning: USUAL_WARNING,
  guide: null,
  placeSeen: () => undefined,
  learnedLine: () => null,
  earlierSets: () => [],
  soundLatency: () => 0,
  session: { handsFree: false },
  sound: () => undefined,
  follow: () => undefined,
  brace: () => undefined,
  say: () => undefined,
  takeSounded: () => [],
  endSounds: () => undefined,
};
