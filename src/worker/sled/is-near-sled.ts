import { distance, dot, minus, plus, scaled, unit } from '../../core/geometry/vector.ts';
import type { Point } from '../../core/vocabulary/pose.ts';

/** The near leg, source pixels, y up. */
export interface Leg {
  readonly hip: Point;
  readonly knee: Point;
  readonly ankle: Point;
}

/** Shoe, foot plate and the plates beside it lie within so many thigh lengths of the ankle. */
const REACH = 0.9;
/** Nothing is taken from the leg's side of the ankle beyond this, thigh lengths: there the frame stands still. */
const BEFORE_ANKLE = 0.3;
/** Half of a leg's thickness with the patch's own half: nearer than this to the shank it would be the leg that is followed. */
const OFF_SHANK = 0.22;

const distanceToSegment = (point: Point, from: Point, to: Point): number => {
  const along = minus(to, from);
  const share = Math.min(1, Math.max(0, dot(minus(point, from), along) / Math.max(1e-9, dot(along, along))));
  return distance(point, plus(from, scaled(along, share)));
};

export const thighOf = ({ hip, knee }: Leg): number => distance(hip, knee);

/** Whether a place may be on the sled: around and beyond the ankle, not on the leg itself. */
export const isNearSled = (place: Point, leg: Leg): boolean => {
  const { hip, knee, ankle } = leg;
  const thigh = thighOf(leg);
  const off = minus(place, ankle);
  if (Math.abs(off.x) > REACH * thigh || Math.abs(off.y) > REACH * thigh) return false;
  if (dot(off, off) > (REACH * thigh) ** 2) return false;
  if (dot(off, unit(minus(ankle, hip))) < -BEFORE_ANKLE * thigh) return false;
  return distanceToSegment(place, knee, ankle) > OFF_SHANK * thigh || dot(off, unit(minus(ankle, knee))) > 0;
};
