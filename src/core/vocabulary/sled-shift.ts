import type { Point } from './pose.ts';

/**
 * How far the sled (foot plate, plates, the shoes on it) has gone in the picture since the set's reference frame, by
 * what can be followed of it: it slides as one piece, so one shift says where all of it is.
 */
export interface SledShift {
  /** The middle of what is followed, in the reference frame; source pixels, y up. */
  readonly middle: Point;
  /** Of that middle since then; source pixels, y up. */
  readonly by: Point;
  /** Share of the patches followed that went this way, 0 to 1. */
  readonly agreement: number;
}
