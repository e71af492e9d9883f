import type { BodyFrame } from './geometry/body-frame.ts';
import { bodyLengths, isOwnThigh, isOwnTrunk } from './geometry/body-lengths.ts';
import { VIEW_LOST_AFTER } from './geometry/camera-travel.ts';
import { seeJoints } from './geometry/see-joints.ts';
import { sitsElsewhere } from './reps/sits-elsewhere.ts';
import type { Track } from './track.ts';
import type { Observation } from './vocabulary/pose.ts';
import type { Milliseconds } from './vocabulary/units.ts';

/** How long the view of a set has served, frame by frame. */
export interface FollowedView {
  /** The last frame in which the lifter was on the pad before a camera that stood, or else the first; null before it. */
  readonly goodAt: Milliseconds | null;
  /** Since when the camera has been lost; null while it is not. */
  readonly cameraLostAt: Milliseconds | null;
  /** Frames in a row in which the lifter sat where the set-up does not reach. */
  readonly framesElsewhere: number;
  /** The lifter cannot be measured from here any more: they, or the camera, must be found anew. */
  readonly isLost: boolean;
}

export const startView: FollowedView = { goodAt: null, cameraLostAt: null, framesElsewhere: 0, isLost: false };

/** A second of sitting elsewhere: nobody passes by seated. */
export const MOVED_FRAMES = 30;
/**
 * A lifter out of sight and a picture in which nothing is where it was, for so long: the camera was moved too fast to be
 * followed. A spotter before the lens is gone sooner, milliseconds.
 */
const BLIND_FOR = 5000;

/** Whose size is not the lifter's has taken another machine's seat. */
const isOwnSize = (observation: Observation, body: BodyFrame): boolean => {
  const sight = seeJoints(observation, body.side);
  if (sight.kind === 'unseen') return false;
  const lengths = bodyLengths(sight.joints, body);
  return isOwnTrunk(lengths) && isOwnThigh(lengths);
};

const isAway = ({ watch }: Track): boolean => watch.presence.kind === 'away';

const isGood = ({ camera, watch: { presence } }: Track): boolean =>
  presence.kind === 'here' && presence.absentSince === null && (camera.state === 'still' || camera.state === 'moved');

/** A picture whose still parts were never known tells nothing by their absence. */
const isBlind = ({ camera: { seenAt } }: Track, at: Milliseconds): boolean =>
  seenAt !== null && at - seenAt >= BLIND_FOR;

/**
 * Follows the view by one frame, after the track has. A camera that is put back soon, and a lifter who gets up and comes
 * back, lose no view; those who sit down a little farther are followed by the track itself.
 */
export const followView = (before: FollowedView, track: Track, observation: Observation): FollowedView => {
  const at = observation.capturedAt;
  const cameraLostAt = track.camera.state === 'lost' ? (before.cameraLostAt ?? at) : null;
  const { body } = track.setup;
  const isElsewhere = isAway(track) && sitsElsewhere(observation, body) && isOwnSize(observation, body);
  const framesElsewhere = isElsewhere ? before.framesElsewhere + 1 : 0;
  return {
    goodAt: isGood(track) ? at : (before.goodAt ?? at),
    cameraLostAt,
    framesElsewhere,
    isLost:
      (cameraLostAt !== null && at - cameraLostAt >= VIEW_LOST_AFTER) ||
      framesElsewhere >= MOVED_FRAMES ||
      (isAway(track) && isBlind(track, at)),
  };
};
