import { correctKalman, type Kalman, type KalmanNoise, predictKalman, startKalman } from './kalman.ts';

/** One value with its time in seconds; null where nothing was measured. */
export interface Sample {
  readonly seconds: number;
  readonly value: number | null;
  /** Multiplies the measurement's SD; 1 when absent. */
  readonly doubt?: number;
}

export interface Smoothed {
  readonly value: number;
  readonly velocity: number;
}

/**
 * Zero-lag smoothing of a whole row (Rauch-Tung-Striebel on the constant-velocity Kalman filter), for the review
 * pass. Uneven frame intervals and gaps are taken as they are; in a gap the value is carried through.
 * Empty when no sample holds a value.
 */
export const smooth = (samples: readonly Sample[], noise: KalmanNoise): readonly Smoothed[] => {
  const first = samples.find(({ value }) => value !== null);
  if (!first) return [];
  const predicted: Kalman[] = [];
  const corrected: Kalman[] = [];
  let state = startKalman(first.value as number, noise);
  samples.forEach((sample, i) => {
    const before = samples[i - 1];
    if (before) state = predictKalman(state, sample.seconds - before.seconds, noise);
    predicted.push(state);
    if (sample.value !== null) {
      state = correctKalman(state, sample.value, noise, (noise.measurement * (sample.doubt ?? 1)) ** 2);
    }
    corrected.push(state);
  });
  return backwards(samples, predicted, corrected);
};

const backwards = (
  samples: readonly Sample[],
  predicted: readonly Kalman[],
  corrected: readonly Kalman[],
): readonly Smoothed[] => {
  const result: Smoothed[] = new Array(samples.length);
  let next = corrected[corrected.length - 1] as Kalman;
  result[samples.length - 1] = { value: next.value, velocity: next.velocity };
  for (let i = samples.length - 2; i >= 0; i--) {
    const here = corrected[i] as Kalman;
    const ahead = predicted[i + 1] as Kalman;
    const seconds = (samples[i + 1] as Sample).seconds - (samples[i] as Sample).seconds;
    const dValue = next.value - ahead.value;
    const dVelocity = next.velocity - ahead.velocity;
    // Gain G = P F' inverse(P_ahead), for the two-by-two case.
    const a = here.varValue + seconds * here.covariance;
    const b = here.covariance;
    const c = here.covariance + seconds * here.varVelocity;
    const d = here.varVelocity;
    const det = ahead.varValue * ahead.varVelocity - ahead.covariance ** 2;
    const g11 = (a * ahead.varVelocity - b * ahead.covariance) / det;
    const g12 = (b * ahead.varValue - a * ahead.covariance) / det;
    const g21 = (c * ahead.varVelocity - d * ahead.covariance) / det;
    const g22 = (d * ahead.varValue - c * ahead.covariance) / det;
    next = {
      ...here,
      value: here.value + g11 * dValue + g12 * dVelocity,
      velocity: here.velocity + g21 * dValue + g22 * dVelocity,
    };
    result[i] = { value: next.value, velocity: next.velocity };
  }
  return result;
};
