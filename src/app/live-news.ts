import type { Track } from '../core/track.ts';
import type { LiveStage } from '../core/vocabulary/live-stage.ts';
import type { Observation } from '../core/vocabulary/pose.ts';
import type { LiveView } from './app-state.ts';

/** Share of a file before which its pace says nothing about the rest. */
const FIRST_SHARE = 0.02;

/** null while the lifter is there. */
const pausedStage = ({ readout }: Track): LiveStage | null =>
  readout?.paused ? { kind: 'paused', why: readout.liftUnknown ?? 'left-pad' } : null;

/** How far a file is (0 to 1; null for a camera) after so many milliseconds. */
const measuringStage = (share: number | null, spent: number): LiveStage => {
  if (share === null) return { kind: 'measuring', progress: null };
  const done = Math.min(1, share);
  const remainingMs = done > FIRST_SHARE ? (spent / done) * (1 - done) : null;
  return { kind: 'measuring', progress: { share: done, remainingMs } };
};

/** The numbers while the lifter is looked for: the reps stay, and nothing else is known. */
export const searchingReadout = ({ readout }: Track): LiveView['readout'] =>
  readout && { ...readout, depth: null, lift: null, liftUnknown: 'camera-moved', paused: true, missing: [] };

/** What one frame of a set changes on the screen. `share` of a file is done (null: a camera), in `spent` milliseconds. */
export const liveNews = (
  track: Track,
  observation: Observation,
  share: number | null,
  spent: number,
): Pick<LiveView, 'stage' | 'pose' | 'readout' | 'framesPerSecond'> => ({
  stage: pausedStage(track) ?? measuringStage(share, spent),
  pose: observation.kind === 'pose' ? observation : null,
  readout: track.readout,
  framesPerSecond: track.interval ? 1 / track.interval : null,
});
