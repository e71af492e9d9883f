import type { Point } from '../vocabulary/pose.ts';
import type { Degrees } from '../vocabulary/units.ts';
import { acos, atan2, cos, sin } from './angle.ts';

export const minus = (a: Point, b: Point): Point => ({ x: a.x - b.x, y: a.y - b.y });
export const plus = (a: Point, b: Point): Point => ({ x: a.x + b.x, y: a.y + b.y });
export const scaled = (v: Point, factor: number): Point => ({ x: v.x * factor, y: v.y * factor });
export const dot = (a: Point, b: Point): number => a.x * b.x + a.y * b.y;
export const length = (v: Point): number => Math.hypot(v.x, v.y);
export const distance = (a: Point, b: Point): number => Math.hypot(a.x - b.x, a.y - b.y);

/** The vector of length 1 in the same direction; the zero vector stays zero. */
export const unit = (v: Point): Point => {
  const size = length(v);
  return size === 0 ? v : scaled(v, 1 / size);
};

/** Counter-clockwise from +x (y up). */
export const direction = (v: Point): Degrees => atan2(v.y, v.x);

/** Turned counter-clockwise about the origin. */
export const turned = (v: Point, angle: Degrees): Point => {
  const c = cos(angle);
  const s = sin(angle);
  return { x: c * v.x - s * v.y, y: s * v.x + c * v.y };
};

/** Unsigned angle between two directions, 0 to 180. */
export const between = (a: Point, b: Point): Degrees => acos(dot(unit(a), unit(b)));
