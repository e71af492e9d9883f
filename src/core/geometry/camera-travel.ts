import { distance } from './vector.ts';
import { type Similarity, withShift } from './with-shift.ts';

/** How far two shifts of one picture lie apart, as a share of its width: at the worse of two places left and right. */
export const cameraTravel = (a: Similarity, b: Similarity): number => {
  const { middle } = a;
  const apart = [0.5, 1.5].map((share) => {
    const place = { x: share * middle.x, y: middle.y };
    return distance(withShift(place, a), withShift(place, b));
  });
  return Math.max(...apart) / (2 * middle.x);
};

/** A jump, or a way within half a second, of this share of the width is a camera that moves (measurement.md 9.5). */
export const CAMERA_JUMP = 0.005;
/** Farther off its first place than this share of the width, the camera shows the lifter no more as the crop wants. */
export const MOST_CAMERA_TRAVEL = 0.05;
/** A view that is not found again for this long after a movement is another view, milliseconds. */
export const VIEW_LOST_AFTER = 2000;
