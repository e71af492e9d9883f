import { median } from '../../core/signal/quantile.ts';
import type { Observation } from '../../core/vocabulary/pose.ts';

/** Where there are too few frames to tell. */
const USUAL_RATE = 30;

/** The whole number of frames a second that a recording comes nearest to: what it is resampled at, unless wished otherwise. */
export const frameRate = (frames: readonly Observation[]): number => {
  const gaps = frames.slice(1).map(({ capturedAt }, i) => capturedAt - (frames[i] as Observation).capturedAt);
  const usual = gaps.length === 0 ? Number.NaN : median(gaps);
  return usual > 0 ? Math.max(1, Math.round(1000 / usual)) : USUAL_RATE;
};
