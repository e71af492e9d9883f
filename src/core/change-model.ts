import { withoutDwells } from './coaching/follow-alerts.ts';
import { onlyCounted, onsetAsKnown } from './resume-track.ts';
import { beginTrack, type Track } from './track.ts';

/**
 * The same set seen by another model from the same place: the camera, who is seen and what was told go on. Each model
 * misplaces the joints in its own way, so that a hip, a leg or an earlier set's hip that the one has taught would read as
 * lift in the other's keypoints.
 */
export const changeModel = (before: Track): Track => {
  const { camera, watch, board, interval } = before;
  const { knownHip: _, ...setup } = before.setup;
  return {
    ...beginTrack({ ...setup, ...onsetAsKnown(before) }),
    camera,
    watch,
    board: withoutDwells(board),
    reps: onlyCounted(before),
    interval,
  };
};
