import type { RepSpan } from '../reps/segment-reps.ts';
import type { Milliseconds } from '../vocabulary/units.ts';
import { driveSample } from './find-reps.ts';
import type { SmoothFrame } from './smooth-joints.ts';

/** When a rep's phases began and ended, on the source's clock. */
export interface RepTiming {
  readonly startAt: Milliseconds;
  readonly pauseFrom: Milliseconds;
  readonly pauseTo: Milliseconds;
  readonly endAt: Milliseconds;
}

/** A phase has begun when the DriveAngle has left its extreme by this share of the excursion. */
const LEFT_SHARE = 0.06;
/** Slower than this the sled rests at the bottom (measurement.md 9.1), degrees of knee flexion per second. */
const PAUSE_SPEED = 16;

interface Moment {
  readonly at: Milliseconds;
  readonly flexion: number;
}

const speedAt = (moments: readonly Moment[], i: number): number => {
  const before = moments[Math.max(0, i - 1)] as Moment;
  const after = moments[Math.min(moments.length - 1, i + 1)] as Moment;
  return after.at === before.at ? 0 : ((after.flexion - before.flexion) / (after.at - before.at)) * 1000;
};

/** Phases of one rep; `frames` are those from its top to its end. */
export const repTiming = (span: RepSpan, frames: readonly SmoothFrame[]): RepTiming => {
  const moments: readonly Moment[] = frames.map((frame) => ({ at: frame.at, flexion: driveSample(frame).flexion }));
  const bottom = moments.reduce((deep, { flexion }, i) => (flexion > (moments[deep] as Moment).flexion ? i : deep), 0);
  const left = LEFT_SHARE * (span.bottom.flexion - span.top.flexion);
  let start = bottom;
  while (start > 0 && (moments[start - 1] as Moment).flexion > span.top.flexion + left) start--;
  let pauseFrom = bottom;
  while (pauseFrom > start && Math.abs(speedAt(moments, pauseFrom - 1)) < PAUSE_SPEED) pauseFrom--;
  let pauseTo = bottom;
  while (pauseTo < moments.length - 1 && Math.abs(speedAt(moments, pauseTo + 1)) < PAUSE_SPEED) pauseTo++;
  const back = Math.min(...moments.slice(bottom).map(({ flexion }) => flexion)) + left;
  let end = pauseTo;
  while (end < moments.length - 1 && (moments[end] as Moment).flexion > back) end++;
  const at = (i: number): Milliseconds => (moments[i] as Moment).at;
  return { startAt: at(Math.max(0, start - 1)), pauseFrom: at(pauseFrom), pauseTo: at(pauseTo), endAt: at(end) };
};
