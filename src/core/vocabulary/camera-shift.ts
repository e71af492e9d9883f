import type { Point } from './pose.ts';
import type { Degrees } from './units.ts';

/**
 * How far the still parts of the picture have gone since the reference frame because the camera was moved: turned and
 * scaled about the picture's middle, then shifted. A place p of the reference is found at `middle + by + scaled *
 * turned(p - middle)`.
 */
export interface CameraShift {
  /** The picture's middle, source pixels, y up: half the picture's width and the negative half of its height. */
  readonly middle: Point;
  /** Of the picture's middle, source pixels, y up. */
  readonly by: Point;
  /** Counter-clockwise is positive. */
  readonly turned: Degrees;
  /** 1 is unchanged; larger is closer. */
  readonly scaled: number;
  /** Share of the patches under watch that went this way, 0 to 1. */
  readonly agreement: number;
}
