import type { Degrees, Pixels } from './units.ts';

/**
 * The square of the source picture that is drawn into the model's input, fixed for the set.
 * Centre and side in source pixels, x right and **y down** (it addresses the picture, not the body);
 * the picture is turned clockwise by `rotation` about the square's centre before it is drawn, so
 * that the lifter's trunk comes out upright.
 */
export interface Crop {
  readonly centreX: Pixels;
  readonly centreY: Pixels;
  readonly side: Pixels;
  readonly rotation: Degrees;
}
