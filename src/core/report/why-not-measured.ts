import { kneeFlexion } from '../geometry/knee-flexion.ts';
import type { LiftUnknown } from '../vocabulary/reading.ts';
import type { SmoothFrame } from './smooth-joints.ts';

/** The part of a rep, as a share of its range, in which the lift is read. */
const BOTTOM_SHARE = 0.2;
/** A bottom with fewer lost frames than this share was seen. */
const LEAST_LOST = 0.1;

const flexionOf = ({ joints: { hip, knee, ankle } }: SmoothFrame): number => kneeFlexion(hip, knee, ankle);

const bottomOf = (frames: readonly SmoothFrame[]): readonly SmoothFrame[] => {
  const flexions = frames.map(flexionOf);
  const [least, most] = [Math.min(...flexions), Math.max(...flexions)];
  return frames.filter((_, i) => (flexions[i] as number) >= most - BOTTOM_SHARE * (most - least));
};

const mostFrequent = (words: readonly LiftUnknown[]): LiftUnknown | null => {
  const count = (word: LiftUnknown): number => words.filter((each) => each === word).length;
  return words.reduce<LiftUnknown | null>((best, word) => (best && count(best) >= count(word) ? best : word), null);
};

/**
 * Why a rep's lift could not be measured: what `forbids` it for the whole set, or what hid its bottom most of the time,
 * or the noise of what was seen. `frames` are those from the rep's top to its end.
 */
export const whyNotMeasured = (frames: readonly SmoothFrame[], forbids: LiftUnknown | null): LiftUnknown => {
  if (forbids) return forbids;
  const bottom = bottomOf(frames);
  const lost = bottom.map((frame) => frame.lost).filter((why) => why !== null);
  return (lost.length > LEAST_LOST * bottom.length ? mostFrequent(lost) : null) ?? 'noisy';
};
