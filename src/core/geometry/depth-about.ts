import type { Degrees } from '../vocabulary/units.ts';
import { atan2 } from './angle.ts';
import type { OnPad } from './body-frame.ts';

/**
 * Depth theta, the thigh-to-pad angle of a knee about a hip, both on the pad: 0 with the thigh in line with the trunk
 * on the pad, 90 square to the pad, larger is deeper (measurement.md 9.1). Against the pad and not the trunk line,
 * because the trunk line turns with the very fault that is looked for.
 */
export const depthAbout = (hip: OnPad, knee: OnPad): Degrees =>
  atan2(knee.across - hip.across, -(knee.along - hip.along));
