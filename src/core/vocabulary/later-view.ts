import type { Crop } from './crop.ts';
import type { Milliseconds } from './units.ts';

/**
 * A place from which the same set was filmed on, after the view before it was lost: the camera stood elsewhere or was
 * turned, or the lifter sat elsewhere. Its frames have places in its own picture, and shifts since its own first frame.
 */
export interface LaterView {
  /** The last frame in which the view before it could be measured; those between then and `from` show nobody's reps. */
  readonly lostAt: Milliseconds;
  /** Capture time of its first frame. */
  readonly from: Milliseconds;
  /** Source pixels; a phone that was turned has other sides. */
  readonly width: number;
  readonly height: number;
  readonly crop: Crop;
}
