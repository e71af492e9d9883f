import type { Point } from './pose.ts';

/** Who drew the pad line. */
export type PadLineAuthor = 'proposal' | 'lifter' | 'machine-profile';

/**
 * The direction of the back pad in the source picture (pixels, y up), from the hip end to the head end.
 * Only its direction enters the measurements: an absolute distance to the pad cannot be seen.
 */
export interface PadLine {
  readonly hipEnd: Point;
  readonly headEnd: Point;
  readonly setBy: PadLineAuthor;
}
