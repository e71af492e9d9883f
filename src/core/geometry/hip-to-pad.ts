import type { Point } from '../vocabulary/pose.ts';
import { type Degrees, degrees } from '../vocabulary/units.ts';
import { atan2 } from './angle.ts';
import { inPadFrame, type PadFrame } from './pad-frame.ts';
import { minus } from './vector.ts';

/**
 * HipToPad: the signed angle between the pad line and the hip-to-shoulder segment (-tau of measurement.md 9.1).
 * Zero when parallel, positive when the hip end has come away from the pad. Only its change is reported.
 */
export const hipToPad = (shoulder: Point, hip: Point, frame: PadFrame): Degrees => {
  const trunk = inPadFrame(minus(shoulder, hip), frame);
  return degrees(-atan2(trunk.across, trunk.along));
};
