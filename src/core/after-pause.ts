import type { Track } from './track.ts';

/** The live pass before a frame that was left waiting on purpose: the time since the last one says nothing of the frame rate. */
export const afterPause = (track: Track): Track => ({ ...track, lastAt: null });
