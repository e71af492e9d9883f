import { type Degrees, degrees } from '../vocabulary/units.ts';

// The only file that sees radians.
const PER_RADIAN = 180 / Math.PI;
const clamp = (value: number): number => Math.min(1, Math.max(-1, value));

/** Direction of a vector, counter-clockwise from +x, in (-180, 180]. */
export const atan2 = (y: number, x: number): Degrees => degrees(Math.atan2(y, x) * PER_RADIAN);
/** Clamps its input: rounding noise must not become NaN. */
export const acos = (value: number): Degrees => degrees(Math.acos(clamp(value)) * PER_RADIAN);
export const asin = (value: number): Degrees => degrees(Math.asin(clamp(value)) * PER_RADIAN);
export const sin = (angle: Degrees): number => Math.sin(angle / PER_RADIAN);
export const cos = (angle: Degrees): number => Math.cos(angle / PER_RADIAN);

/** The same direction in (-180, 180]. */
export const normalised = (angle: Degrees): Degrees => {
  const turn = angle - 360 * Math.ceil((angle - 180) / 360);
  return degrees(turn);
};
