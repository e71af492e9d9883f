import { type Degrees, degrees } from '../vocabulary/units.ts';
import { atan2 } from './angle.ts';
import { inPadFrame, type PadFrame } from './pad-frame.ts';

const UP = { x: 0, y: 1 };

/**
 * The depth at which the thigh stands upright in the picture, knee above hip: 90 degrees on a flat pad, more the higher
 * its head end. Negative where the body's front looks down, which no machine does.
 */
export const uprightThigh = (pad: PadFrame): Degrees => {
  const { along, across } = inPadFrame(UP, pad);
  return degrees(atan2(across, -along));
};
