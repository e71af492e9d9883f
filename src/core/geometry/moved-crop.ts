import type { Crop } from '../vocabulary/crop.ts';
import type { Point } from '../vocabulary/pose.ts';
import { type Pixels, pixels } from '../vocabulary/units.ts';

/** A crop that is this share of its side away from the lifter is worth moving; less is its margin's business. */
const WORTH_MOVING = 0.03;

/**
 * The crop for a lifter who now sits `by` (source pixels, y up) from where the set-up saw them, in the picture: theirs,
 * or the camera's doing. `now` is the present crop, which stays until the way is worth it, for every crop has a bias of
 * its own.
 */
export const movedCrop = (setUp: Crop, now: Crop, by: Point): Crop => {
  const centreX: Pixels = pixels(setUp.centreX + by.x);
  const centreY: Pixels = pixels(setUp.centreY - by.y);
  const way = Math.hypot(centreX - now.centreX, centreY - now.centreY);
  return way > WORTH_MOVING * setUp.side ? { ...setUp, centreX, centreY } : now;
};
