import type { FrameSource } from '../capture/frame-source.ts';
import type { KeepUp } from './keep-up.ts';
import type { Pacing } from './pacing.ts';
import type { RunTools } from './run-tools.ts';
import type { SetClock } from './set-clock.ts';

/** What the stages of one run share. */
export interface RunContext {
  readonly source: FrameSource;
  readonly tools: RunTools;
  readonly clock: SetClock;
  readonly pace: Pacing;
  readonly keepUp: KeepUp;
}

export const isLive = ({ source }: RunContext): boolean => source.info.kind === 'camera';
