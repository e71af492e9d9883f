import { correctKalman, type Kalman, type KalmanNoise, predictKalman, startKalman } from './kalman.ts';
import { medianOfThree } from './median-of-three.ts';

/** The causal filter of one channel: median of three against spikes, then a constant-velocity Kalman filter. */
export interface LiveFilter {
  readonly seconds: number;
  readonly last: number;
  readonly beforeLast: number;
  readonly kalman: Kalman;
}

/** After this long without a value the old state says nothing any more. */
const FORGET_AFTER = 0.5;

/**
 * Follows a channel by one value; starts anew from null, and after a long gap. Seconds must grow. `doubt` multiplies the
 * measurement's SD.
 */
export const liveFilter = (
  state: LiveFilter | null,
  value: number,
  seconds: number,
  noise: KalmanNoise,
  doubt = 1,
): LiveFilter => {
  if (state === null || seconds - state.seconds > FORGET_AFTER) {
    return { seconds, last: value, beforeLast: value, kalman: startKalman(value, noise) };
  }
  const predicted = predictKalman(state.kalman, seconds - state.seconds, noise);
  const calm = medianOfThree(value, state.last, state.beforeLast);
  return {
    seconds,
    last: value,
    beforeLast: state.last,
    kalman: correctKalman(predicted, calm, noise, (noise.measurement * doubt) ** 2),
  };
};
