import type { CameraShift } from '../vocabulary/camera-shift.ts';
import type { Point } from '../vocabulary/pose.ts';
import { degrees } from '../vocabulary/units.ts';
import { minus, plus, scaled, turned } from './vector.ts';

/** Where a shift is taken from and to; the agreement plays no part. */
export type Similarity = Omit<CameraShift, 'agreement'>;

/** Where a place of the reference picture is found after the shift. */
export const withShift = (point: Point, shift: Similarity): Point => {
  const { middle, by } = shift;
  return plus(plus(middle, by), scaled(turned(minus(point, middle), shift.turned), shift.scaled));
};

/** Where a place of the shifted picture was in the reference: the way back. */
export const withoutShift = (point: Point, shift: Similarity): Point => {
  const { middle, by } = shift;
  const back = scaled(minus(point, plus(middle, by)), 1 / shift.scaled);
  return plus(middle, turned(back, degrees(-shift.turned)));
};
