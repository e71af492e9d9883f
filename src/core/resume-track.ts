import { withoutDwells } from './coaching/follow-alerts.ts';
import { noReps } from './reps/follow-reps.ts';
import { startSegmenting } from './reps/segment-reps.ts';
import { beginTrack, type Track, type TrackSetup } from './track.ts';

/** What the reps so far leave when nothing that they have taught holds any more. */
export const onlyCounted = ({ reps }: Track): Track['reps'] => ({
  ...noReps,
  count: reps.count,
  segmenting: { ...startSegmenting, excursions: reps.segmenting.excursions },
});

/** The onset until now, as what is known beforehand. */
export const onsetAsKnown = ({ setup, onset }: Track): Pick<TrackSetup, 'knownOnset' | 'ownOnset'> => ({
  knownOnset: onset,
  ownOnset: setup.ownOnset === true || onset !== setup.knownOnset,
});

/**
 * The same set from another view, in whose picture `setup` is: reps, alerts and the known onset go on. What is read off
 * the picture (hip, rails, jitter, the rep under way) begins anew, since places in the old one say nothing in this.
 */
export const resumeTrack = (setup: TrackSetup, before: Track): Track => {
  return {
    ...beginTrack({ ...setup, ...onsetAsKnown(before) }),
    board: withoutDwells(before.board),
    reps: onlyCounted(before),
  };
};
