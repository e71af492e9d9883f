import { VIEW_LOST_AFTER } from '../geometry/camera-travel.ts';
import { isTilted } from '../geometry/is-tilted.ts';
import type { Observation } from '../vocabulary/pose.ts';

type Flags = readonly boolean[];

/** Of each frame, by index. */
export interface FeltMovement {
  /** The phone was pushed about then, or leans otherwise than before. */
  readonly moving: Flags;
  /** It leans otherwise for so long that it stands elsewhere. */
  readonly lost: Flags;
}

/** The frames no farther than `around` milliseconds from one that is flagged. */
const about = (frames: readonly Observation[], flags: Flags, around: number): Flags => {
  const near = flags.map(() => false);
  let [last, next] = [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY];
  for (let i = 0, j = flags.length - 1; j >= 0; i++, j--) {
    const [early, late] = [frames[i] as Observation, frames[j] as Observation];
    if (flags[i]) last = early.capturedAt;
    if (flags[j]) next = late.capturedAt;
    near[i] ||= early.capturedAt - last <= around;
    near[j] ||= next - late.capturedAt <= around;
  }
  return near;
};

/** Only the flags that stand together for long. */
const lasting = (frames: readonly Observation[], flags: Flags): Flags => {
  const lasts = flags.map(() => false);
  for (let from = 0, to = 0; to < flags.length; from = to + 1) {
    to = flags.indexOf(false, from);
    if (to < 0) to = flags.length;
    const [first, last] = [frames[from], frames[to - 1]];
    if (first && last && last.capturedAt - first.capturedAt >= VIEW_LOST_AFTER) lasts.fill(true, from, to);
  }
  return lasts;
};

/**
 * What the phone's sensor tells of the frames in which the picture does not tell where the camera stands; of the others
 * nothing, for there the picture knows better. A push makes `around` milliseconds before and after it doubtful.
 */
export const feltMovement = (frames: readonly Observation[], around: number): FeltMovement => {
  const ifBlind = (flags: Flags): Flags => flags.map((flag, i) => flag && frames[i]?.cameraShift === null);
  const pushed = frames.map(({ phoneMotion }) => phoneMotion?.jolted ?? false);
  const near = ifBlind(about(frames, pushed, around));
  const tilted = ifBlind(frames.map(({ phoneMotion }) => isTilted(phoneMotion)));
  return { moving: tilted.map((flag, i) => flag || (near[i] as boolean)), lost: lasting(frames, tilted) };
};
