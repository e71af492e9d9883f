import type { PadLine } from './pad-line.ts';
import type { Point, Side } from './pose.ts';
import type { Pixels } from './units.ts';

/** Where the lifter rested in the picture when the set was set up; source pixels, y up. */
export interface RestingPlace {
  readonly hip: Point;
  /** The thigh's length in the picture. */
  readonly thigh: Pixels;
}

/** Where a set is filmed from, as far as its picture shows it. */
export interface SetPlace {
  readonly side: Side;
  readonly padLine: PadLine;
  readonly resting: RestingPlace;
  /** Source pixels. */
  readonly width: number;
  readonly height: number;
  /** null: not said. */
  readonly statureCm: number | null;
}
