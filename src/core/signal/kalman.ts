/**
 * One-dimensional constant-velocity Kalman filter with the acceleration as white noise (measurement.md 4): no
 * steady lag on a ramp, and a velocity for prediction. Time in seconds, values in the caller's unit.
 */
export interface Kalman {
  readonly value: number;
  /** Unit per second. */
  readonly velocity: number;
  readonly varValue: number;
  readonly covariance: number;
  readonly varVelocity: number;
}

export interface KalmanNoise {
  /** SD of one measurement. */
  readonly measurement: number;
  /** SD of the acceleration, unit per second squared. */
  readonly acceleration: number;
}

export const startKalman = (value: number, noise: KalmanNoise): Kalman => ({
  value,
  velocity: 0,
  varValue: noise.measurement ** 2,
  covariance: 0,
  varVelocity: (noise.acceleration * 0.5) ** 2,
});

export const predictKalman = (state: Kalman, seconds: number, noise: KalmanNoise): Kalman => {
  const q = noise.acceleration ** 2;
  return {
    value: state.value + state.velocity * seconds,
    velocity: state.velocity,
    varValue:
      state.varValue + 2 * seconds * state.covariance + seconds ** 2 * state.varVelocity + (q * seconds ** 4) / 4,
    covariance: state.covariance + seconds * state.varVelocity + (q * seconds ** 3) / 2,
    varVelocity: state.varVelocity + q * seconds ** 2,
  };
};

/** `variance` of the measurement defaults to the filter's own; give a larger one for a doubtful value. */
export const correctKalman = (
  state: Kalman,
  measured: number,
  noise: KalmanNoise,
  variance: number = noise.measurement ** 2,
): Kalman => {
  const total = state.varValue + variance;
  const gain = state.varValue / total;
  const gainVelocity = state.covariance / total;
  const surprise = measured - state.value;
  return {
    value: state.value + gain * surprise,
    velocity: state.velocity + gainVelocity * surprise,
    varValue: (1 - gain) * state.varValue,
    covariance: (1 - gain) * state.covariance,
    varVelocity: state.varVelocity - gainVelocity * state.covariance,
  };
};
