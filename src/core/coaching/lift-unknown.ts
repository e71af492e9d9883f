import type { PelvisLift } from '../reps/pelvis-lift.ts';
import type { LiftUnknown } from '../vocabulary/reading.ts';
import type { Degrees } from '../vocabulary/units.ts';
import { LIFT_FRAME_RATE, MOST_LIFT_SIGMA, MOST_YAW } from './thresholds.ts';

/** Why no lift may be told from this view at all; null when it may. `interval`: seconds between frames, if known. */
export const viewForbids = (yaw: Degrees, interval: number | null): LiftUnknown | null => {
  if (yaw > MOST_YAW) return 'not-side-on';
  return interval !== null && interval > 1 / LIFT_FRAME_RATE ? 'slow-frames' : null;
};

/** Why the lift of one frame may not be told; null when it may. */
export const liftUnknown = (lift: PelvisLift | null, yaw: Degrees, interval: number | null): LiftUnknown | null => {
  const forbidden = viewForbids(yaw, interval);
  if (forbidden) return forbidden;
  if (!lift) return 'learning';
  return lift.sigma > MOST_LIFT_SIGMA ? 'noisy' : null;
};
