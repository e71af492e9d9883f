import { thighCm } from '../geometry/thigh-cm.ts';
import type { AboutWay } from '../vocabulary/placement-reason.ts';
import { type Metres, metres, type Pixels } from '../vocabulary/units.ts';

/**
 * Focal length of a phone's main lens over the picture's longer side. The rendered clips' lenses have 0.69 to 0.93, a
 * field of view of 60 to 69 degrees; an ultra-wide lens has half of it, and then everything seems twice as far.
 */
const FOCAL_SHARE = 0.77;

/** How far away the lifter is, by the length of their thigh in the picture; good to about a fifth. */
export const placementDistance = (thigh: Pixels, longerSide: number, statureCm: number | null): Metres =>
  metres((FOCAL_SHARE * longerSide * thighCm(statureCm)) / 100 / thigh);

/** A way to go, metres, as coarsely as an estimate deserves. */
export const aboutSoFar = (way: number): AboutWay => {
  if (way < 0.4) return 'hands';
  if (way < 0.75) return 'half-metre';
  return way < 1.25 ? 'metre' : 'more';
};
