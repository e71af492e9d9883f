import { between, distance, minus, plus, unit } from '../geometry/vector.ts';
import type { Point } from '../vocabulary/pose.ts';
import { degrees } from '../vocabulary/units.ts';
import type { DriveSample } from './drive-sample.ts';

/**
 * Farthest from the rails, as a share of the leg's length, that the ankle of a foot on the plate is seen: the ankle turns
 * a little about the plate, and its keypoint is the least certain one.
 */
const MOST_OFF = 0.14;

/** The way the ankles go from the rep's top to its bottom, all reps together, as a unit vector; null without any. */
export const railOf = (reps: readonly { readonly top: DriveSample; readonly bottom: DriveSample }[]): Point | null =>
  reps.length === 0
    ? null
    : unit(reps.map(({ top, bottom }) => unit(minus(bottom.ankle, top.ankle))).reduce(plus, { x: 0, y: 0 }));

/** Rails of two reps that lie farther apart than this are no rail: an ankle was not where it was seen. */
const MOST_APART = degrees(30);

/**
 * The rail by those of the last reps: told from two that agree, for one alone may be an ankle that was not seen right,
 * and would throw out every rep to come.
 */
export const agreedRail = (rails: readonly Point[]): Point | null => {
  const [before, last] = rails.slice(-2);
  return before && last && between(before, last) <= MOST_APART ? unit(plus(before, last)) : null;
};

/** Whether the foot has moved along the rails since the top: one that is put on the floor has not. */
export const isOnRail = (top: DriveSample, now: DriveSample, rail: Point | null): boolean => {
  if (rail === null) return true;
  const way = minus(now.ankle, top.ankle);
  const off = Math.abs(rail.x * way.y - rail.y * way.x);
  return off <= MOST_OFF * distance(top.hip, top.ankle);
};
