import type { LearnedLift } from '../reps/learned-lift.ts';
import type { LiftUnknown } from '../vocabulary/reading.ts';
import type { Degrees, ThighLengths } from '../vocabulary/units.ts';
import { LIFT_FRAME_RATE, MOST_JITTER, MOST_LIFT_SIGMA, MOST_YAW } from './thresholds.ts';

/** How well the lifter can be seen. */
export interface LiveView {
  readonly yaw: Degrees;
  /** Seconds between frames; null before it is known. */
  readonly interval: number | null;
  /** The knee keypoint's raw jitter; null before it is known. */
  readonly jitter: ThighLengths | null;
}

/** Why no lift may be told from this view at all; null when it may. */
export const viewForbids = ({ yaw, interval, jitter }: LiveView): LiftUnknown | null => {
  if (yaw > MOST_YAW) return 'not-side-on';
  if (interval !== null && interval > 1 / LIFT_FRAME_RATE) return 'slow-frames';
  return jitter !== null && jitter > MOST_JITTER ? 'noisy' : null;
};

/** Why the lift of one frame may not be told; null when it may. */
export const liftUnknown = (lift: LearnedLift | null, view: LiveView): LiftUnknown | null => {
  const forbidden = viewForbids(view);
  if (forbidden) return forbidden;
  if (!lift || lift.unclear) return 'learning';
  return lift.sigma > MOST_LIFT_SIGMA ? 'noisy' : null;
};
