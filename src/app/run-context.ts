import type { FrameSource } from '../capture/frame-source.ts';
import type { RunTools } from './run-tools.ts';
import type { SetClock } from './set-clock.ts';

/** What the stages of one run share. */
export interface RunContext {
  readonly source: FrameSource;
  readonly tools: RunTools;
  readonly clock: SetClock;
}

export const isLive = ({ source }: RunContext): boolean => source.info.kind === 'camera';
