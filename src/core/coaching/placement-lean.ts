import { asin, atan2 } from '../geometry/angle.ts';
import type { PhoneLean } from '../vocabulary/placement.ts';
import { degrees } from '../vocabulary/units.ts';

/** Acceleration with gravity, m/s2, in the device's axes: x to its right, y to its top, z out of its screen. */
interface Acceleration {
  readonly x: number;
  readonly y: number;
  readonly z: number;
}

const GRAVITY = 9.81;
/** Farther from gravity than this the phone is being moved, m/s2. */
const MOVED = 1.5;
/** Nearer to lying flat than this there is no roll to speak of, degrees. */
const FLAT = 60;

/**
 * How a phone leans that stands still; null while it is moved. Of one that lies flat only the pitch counts. Turning the
 * picture by quarters or the sign that a browser gives to gravity make no difference.
 */
export const phoneLean = ({ x, y, z }: Acceleration): PhoneLean | null => {
  const size = Math.hypot(x, y, z);
  if (!(Math.abs(size - GRAVITY) < MOVED)) return null;
  const pitch = degrees(Math.abs(asin(z / size)));
  const turned = Math.abs(atan2(y, x)) % 90;
  return { roll: pitch > FLAT ? degrees(0) : degrees(Math.min(turned, 90 - turned)), pitch };
};
