import { between, distance, minus } from '../geometry/vector.ts';
import type { PadLine } from '../vocabulary/pad-line.ts';
import type { Point } from '../vocabulary/pose.ts';
import type { SetPlace } from '../vocabulary/set-place.ts';

/** Depth is told against the pad line: another direction is another zero. Degrees. */
const MOST_TURN = 4;
/** Another thigh length is another lifter, another distance or another view. Share of the longer one. */
const MOST_SCALE = 0.08;
/** Another seat, or a camera put down elsewhere. Share of the longer thigh. */
const MOST_SHIFT = 0.3;

const directionOf = ({ hipEnd, headEnd }: PadLine): Point => minus(headEnd, hipEnd);

/** Whether two sets show the same lifter on the same machine from the same place, as nearly as pictures tell. */
export const isSamePlace = (one: SetPlace, other: SetPlace): boolean => {
  const longer = Math.max(one.resting.thigh, other.resting.thigh);
  return (
    one.side === other.side &&
    one.width === other.width &&
    one.height === other.height &&
    one.statureCm === other.statureCm &&
    between(directionOf(one.padLine), directionOf(other.padLine)) <= MOST_TURN &&
    Math.abs(one.resting.thigh - other.resting.thigh) <= MOST_SCALE * longer &&
    distance(one.resting.hip, other.resting.hip) <= MOST_SHIFT * longer
  );
};
