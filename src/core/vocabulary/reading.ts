import type { LimitAuthor } from './limit-author.ts';
import type { Joint } from './pose.ts';
import type { Centimetres, Degrees, Milliseconds } from './units.ts';

/** Why the lifter's joints are not to be had from a frame, or not to be trusted; a misplaced joint is as good as hidden. */
export const SIGHT_LOST = [
  'hip-hidden',
  'knee-hidden',
  'shoulder-hidden',
  'ankle-hidden',
  'someone-in-front',
  'left-pad',
] as const;
export type SightLost = (typeof SIGHT_LOST)[number];

/** Why a lift cannot be told. */
export const LIFT_UNKNOWNS = [
  ...SIGHT_LOST,
  'settling',
  'learning',
  'undecided',
  'noisy',
  'not-side-on',
  'slow-frames',
  'camera-moved',
  'pad-line-off',
] as const;
export type LiftUnknown = (typeof LIFT_UNKNOWNS)[number];

/** The few numbers of the live view, made new with every frame. */
export interface LiveReadout {
  readonly at: Milliseconds;
  /** null when it cannot be seen. */
  readonly depth: Degrees | null;
  /** The limit of depth: the standard one until this lifter's own is known. By that a right-angled knee stops as well. */
  readonly depthLimit: Degrees;
  /** Whose limit it is; 'earlier-set' is personal as well, from a set filmed from the same place. */
  readonly limitSetBy: LimitAuthor | 'earlier-set';
  readonly lift: Centimetres | null;
  readonly liftUnknown: LiftUnknown | null;
  /** Lift that is warned of as clear at the chosen sensitivity, for the meter's mark; the weaker alert rises earlier. */
  readonly liftLimit: Centimetres;
  /** The knee keypoint's raw jitter, 1 SD: this set-up's own noise; null before it is known. */
  readonly jitter: Centimetres | null;
  readonly repCount: number;
  /** The lifter is not there: nothing counts until they are back on the pad. */
  readonly paused: boolean;
  /** Joints of the near side that could not be seen in this frame. */
  readonly missing: readonly Joint[];
}
