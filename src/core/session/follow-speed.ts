import { LIFT_FRAME_RATE } from '../coaching/thresholds.ts';
import type { Milliseconds } from '../vocabulary/units.ts';

/** What a frame shows of the device's speed. */
export interface SpeedFrame {
  readonly at: Milliseconds;
  /** Seconds between frames, smoothed; null before it is known. */
  readonly interval: number | null;
  /** What this frame's pose took. */
  readonly inferenceMs: Milliseconds;
}

/** The device's speed as far as it has come: plain data, of bounded size. */
export interface Speed {
  /** `network`: the body model keeps it from the gate; `pictures`: whatever gives the pictures does. */
  readonly slowBy: 'network' | 'pictures' | null;
  /** Since when there have been too few frames for lift; null while there are enough. */
  readonly slowSince: Milliseconds | null;
  /** Milliseconds that a pose takes, smoothed; null before the first. */
  readonly inference: number | null;
}

export const unknownSpeed: Speed = { slowBy: null, slowSince: null, inference: null };

/** Too few frames for this long: a rep's worth, so that one hiccup changes nothing. Milliseconds. */
const SLOW_FOR = 4000;
/** Share of the newest pose's time in the smoothed one. */
const SHARE = 0.1;
/** Share of the time between frames that the network takes where it is what holds them up. */
const NETWORK_HOLDS = 0.5;

/** Follows by one frame whether the device keeps up with what a verdict on lift needs. */
export const followSpeed = (before: Speed, { at, interval, inferenceMs }: SpeedFrame): Speed => {
  const inference =
    before.inference === null ? inferenceMs : before.inference + SHARE * (inferenceMs - before.inference);
  if (interval === null || interval <= 1 / LIFT_FRAME_RATE) return { slowBy: null, slowSince: null, inference };
  const slowSince = before.slowSince ?? at;
  if (at - slowSince < SLOW_FOR) return { slowBy: null, slowSince, inference };
  return { slowBy: inference >= NETWORK_HOLDS * interval * 1000 ? 'network' : 'pictures', slowSince, inference };
};
