import { distance } from '../geometry/vector.ts';
import type { Presence } from '../reps/follow-presence.ts';
import type { KeypointName, Observation, Point } from '../vocabulary/pose.ts';
import type { SessionStage } from '../vocabulary/session-stage.ts';
import type { Milliseconds } from '../vocabulary/units.ts';

/** What one frame shows of whether anything goes on. */
export interface RestFrame {
  /** Places in source pixels. */
  readonly observation: Observation;
  readonly stage: SessionStage['kind'];
  readonly presence: Presence['kind'];
  /** Source pixels. */
  readonly thigh: number;
}

/** Whether pictures may be left out, as far as the session has come. Plain data, of bounded size. */
export interface Rest {
  readonly resting: boolean;
  /** Since when nothing has moved; null while something must be watched anyhow. */
  readonly quietSince: Milliseconds | null;
  /** What was seen then. */
  readonly seen: Observation | null;
}

export const noRest: Rest = { resting: false, quietSince: null, seen: null };

/** Nothing has moved for this long: longer than the pause at the top of a rep, and than getting up takes. */
const QUIET = 3000;
/** A place within this of where it was has not moved, thigh lengths: four times the noise of a keypoint. */
const STAYS = 0.12;
/** Landmarks surer than this are where they are said to be; those of a hidden leg wander. */
const SURE = 0.4;
/** One landmark alone wanders now and then; whatever moves of a body takes its neighbours along. */
const LEAST_MOVED = 2;

/** Trunk and legs; of both sides, since nothing is known of who comes. */
const WATCHED: readonly KeypointName[] = [
  'left_shoulder',
  'right_shoulder',
  'left_hip',
  'right_hip',
  'left_knee',
  'right_knee',
  'left_ankle',
  'right_ankle',
];

/** What has moved the picture or the sled, by what can be followed of either; one that cannot be followed says nothing. */
const hasShifted = (one: { by: Point } | null | undefined, other: { by: Point } | null | undefined, least: number) =>
  one != null && other != null && distance(one.by, other.by) > least;

const hasMoved = (before: Observation, now: Observation, thigh: number): boolean => {
  const least = STAYS * thigh;
  if (before.kind !== now.kind || hasShifted(before.cameraShift, now.cameraShift, least)) return true;
  if (before.kind !== 'pose' || now.kind !== 'pose') return false;
  return (
    hasShifted(before.sledShift, now.sledShift, least) ||
    WATCHED.filter((name) => {
      const [was, is] = [before.keypoints[name], now.keypoints[name]];
      return Math.min(was.score, is.score) >= SURE && distance(was, is) > least;
    }).length >= LEAST_MOVED
  );
};

/** A lifter who sits down, is counted in or lifts is watched, however still they are. */
const mayRest = ({ stage, presence }: RestFrame): boolean => {
  switch (stage) {
    case 'placing':
    case 'paused':
      return presence === 'away';
    case 'over':
      return presence !== 'settling';
    case 'settling':
    case 'counting-in':
    case 'running':
    case 'closed':
      return false;
    default:
      return stage satisfies never;
  }
};

/** Follows by one frame whether the session rests: nothing that matters goes on, and nothing has moved for a while. */
export const followRest = (before: Rest, frame: RestFrame): Rest => {
  if (!mayRest(frame)) return noRest;
  const { observation, thigh } = frame;
  const at = observation.capturedAt;
  const { quietSince, seen } = before;
  const isQuiet = quietSince !== null && seen !== null && at >= quietSince && !hasMoved(seen, observation, thigh);
  if (!isQuiet) return { resting: false, quietSince: at, seen: observation };
  return { ...before, resting: at - quietSince >= QUIET };
};
