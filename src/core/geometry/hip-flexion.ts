import type { Point } from '../vocabulary/pose.ts';
import { type Degrees, degrees } from '../vocabulary/units.ts';
import { between, minus } from './vector.ts';

/** Thigh against the trunk line: 0 with both in line, growing as they close (180 minus the angle shoulder-hip-knee). */
export const hipFlexion = (shoulder: Point, hip: Point, knee: Point): Degrees =>
  degrees(180 - between(minus(shoulder, hip), minus(knee, hip)));
