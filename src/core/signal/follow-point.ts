import type { KalmanNoise } from './kalman.ts';
import { type LiveFilter, liveFilter } from './live-filter.ts';

/** The live filters of a place in the picture. */
export interface FollowedPoint {
  readonly x: LiveFilter;
  readonly y: LiveFilter;
}

/**
 * Follows a place by one sighting; `unit` is the length, in the place's own unit, that the noise is given in, `doubt`
 * multiplies the noise of this one.
 */
export const followPoint = (
  state: FollowedPoint | null,
  place: { readonly x: number; readonly y: number },
  seconds: number,
  unit: number,
  noise: KalmanNoise,
  doubt = 1,
): FollowedPoint => {
  const scaled = { measurement: noise.measurement * unit, acceleration: noise.acceleration * unit };
  return {
    x: liveFilter(state?.x ?? null, place.x, seconds, scaled, doubt),
    y: liveFilter(state?.y ?? null, place.y, seconds, scaled, doubt),
  };
};
