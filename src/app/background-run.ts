import type { FrameSource } from '../capture/frame-source.ts';
import type { LiveView } from './app-state.ts';
import type { RunTools } from './run-tools.ts';

type Shared = Pick<RunTools, 'estimator' | 'model' | 'statureCm' | 'warning' | 'earlierSets'>;

/** Finding the lifter counts as the first tenth. */
const SET_UP_SHARE = 0.1;

const shareOf = ({ stage }: Partial<LiveView>): number | null => {
  if (stage?.kind === 'setting-up') return SET_UP_SHARE * (stage.progress ?? 0);
  if (stage?.kind === 'measuring') return SET_UP_SHARE + (1 - SET_UP_SHARE) * (stage.progress?.share ?? 0);
  return stage?.kind === 'finishing' ? 1 : null;
};

/** What a run needs that nobody watches: it makes no sound, draws nothing and keeps no draft. `tell` hears 0 to 1. */
export const backgroundTools = (shared: Shared, tell: (share: number) => void): RunTools => ({
  ...shared,
  padLine: null,
  crop: null,
  guide: null,
  placeSeen: () => {},
  learnedLine: () => null,
  soundLatency: () => 0,
  session: { handsFree: false },
  sound: () => {},
  follow: () => {},
  brace: () => {},
  say: () => {},
  takeSounded: () => [],
  endSounds: () => {},
  tell: (news) => {
    const share = shareOf(news);
    if (share !== null) tell(share);
  },
});

/** A source whose pictures wait while `gate` is closed; the run that reads it does not know. */
export const gatedSource = (source: FrameSource, gate: () => Promise<void>): FrameSource => ({
  info: source.info,
  duration: source.duration,
  epoch: source.epoch,
  picture: source.picture,
  mirrored: source.mirrored,
  get framesDropped() {
    return source.framesDropped;
  },
  get problem() {
    return source.problem;
  },
  async *frames(signal) {
    for await (const frame of source.frames(signal)) {
      await gate();
      yield frame;
    }
  },
  sample: (count, signal) => source.sample(count, signal),
  close: () => source.close(),
});
