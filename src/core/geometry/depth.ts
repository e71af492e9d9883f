import type { Point } from '../vocabulary/pose.ts';
import type { Degrees } from '../vocabulary/units.ts';
import { atan2 } from './angle.ts';
import { inPadFrame, type PadFrame } from './pad-frame.ts';
import { minus } from './vector.ts';

/**
 * Depth theta, the thigh-to-pad angle: 0 with the thigh in line with the trunk on the pad, 90 square to the
 * pad, larger is deeper (measurement.md 9.1). Against the pad and not the trunk line, because the trunk line
 * turns with the very fault that is looked for.
 */
export const depth = (hip: Point, knee: Point, frame: PadFrame): Degrees => {
  const thigh = inPadFrame(minus(knee, hip), frame);
  return atan2(thigh.across, -thigh.along);
};
