import { withoutDwells } from './coaching/follow-alerts.ts';
import { noReps } from './reps/follow-reps.ts';
import { startSegmenting } from './reps/segment-reps.ts';
import { beginTrack, type Track, type TrackSetup } from './track.ts';

/**
 * The same set from another view, in whose picture `setup` is: reps, alerts and the known onset go on. What is read off
 * the picture (hip, rails, jitter, the rep under way) begins anew, since places in the old one say nothing in this.
 */
export const resumeTrack = (setup: TrackSetup, before: Track): Track => {
  const { reps, board, onset } = before;
  const ownOnset = before.setup.ownOnset || onset !== before.setup.knownOnset;
  return {
    ...beginTrack({ ...setup, knownOnset: onset, ownOnset }),
    board: withoutDwells(board),
    reps: {
      ...noReps,
      count: reps.count,
      segmenting: { ...startSegmenting, excursions: reps.segmenting.excursions },
    },
  };
};
