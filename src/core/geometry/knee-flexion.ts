import type { Point } from '../vocabulary/pose.ts';
import { type Degrees, degrees } from '../vocabulary/units.ts';
import { between, minus } from './vector.ts';

/** 0 with the leg straight, growing as the knee bends (180 minus the angle hip-knee-ankle). */
export const kneeFlexion = (hip: Point, knee: Point, ankle: Point): Degrees =>
  degrees(180 - between(minus(hip, knee), minus(ankle, knee)));
