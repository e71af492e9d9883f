import { type BodyFrame, type OnPad, onPad } from '../geometry/body-frame.ts';
import { depthAbout } from '../geometry/depth-about.ts';
import { repPlace } from './rep-place.ts';
import type { SmoothFrame } from './smooth-joints.ts';

/** The middle of a descent lies between these shares of its depth: the mean over it is the top speed, nearly. */
const MIDDLE = { from: 0.25, to: 0.75 };

interface Moment {
  readonly at: number;
  readonly depth: number;
}

/** When a descent passed a depth for the last time, milliseconds; its last moment is at least as deep. */
const passedAt = (descent: readonly Moment[], depth: number): number => {
  let i = descent.length - 1;
  while (i >= 0 && (descent[i] as Moment).depth >= depth) i--;
  const before = descent[i];
  const after = descent[i + 1];
  if (!before || !after) return Number.NaN;
  return before.at + ((depth - before.depth) / (after.depth - before.depth)) * (after.at - before.at);
};

/**
 * How fast a rep went down in the middle of its descent, degrees of depth per second; null when that was not seen.
 * `frames` are those from the rep's top to its end, `hip` is the circle's centre on the pad.
 */
export const descentSpeed = (frames: readonly SmoothFrame[], body: BodyFrame, hip: OnPad): number | null => {
  if (frames.length === 0) return null;
  const { hip: origin } = repPlace(frames, body);
  const moments = frames
    .filter(({ missing }) => missing.length === 0)
    .map(({ at, joints }) => ({ at, depth: depthAbout(hip, onPad(joints.knee, origin, body)) }));
  if (moments.length === 0) return null;
  const deepest = moments.reduce((deep, { depth }, i) => (depth > (moments[deep] as Moment).depth ? i : deep), 0);
  const descent = moments.slice(0, deepest + 1);
  const top = Math.min(...descent.map(({ depth }) => depth));
  const range = (moments[deepest] as Moment).depth - top;
  const lasted = passedAt(descent, top + MIDDLE.to * range) - passedAt(descent, top + MIDDLE.from * range);
  return lasted > 0 ? (1000 * (MIDDLE.to - MIDDLE.from) * range) / lasted : null;
};
