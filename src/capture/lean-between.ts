import { atan2 } from '../core/geometry/angle.ts';
import type { Degrees } from '../core/vocabulary/units.ts';

/** A direction or an acceleration along the phone's own three axes; m/s² where it is one. */
export interface Axes {
  readonly x: number;
  readonly y: number;
  readonly z: number;
}

/** Unsigned angle between two directions, 0 to 180; exact for small ones too, where a cosine is flat. */
export const leanBetween = (a: Axes, b: Axes): Degrees => {
  const across = Math.hypot(a.y * b.z - a.z * b.y, a.z * b.x - a.x * b.z, a.x * b.y - a.y * b.x);
  return atan2(across, a.x * b.x + a.y * b.y + a.z * b.z);
};
