import type { PadLine } from '../vocabulary/pad-line.ts';
import type { Point } from '../vocabulary/pose.ts';
import { degrees } from '../vocabulary/units.ts';
import { dot, minus, turned, unit } from './vector.ts';

/** The pad's two directions in the picture (unit vectors, y up; measurement.md 9.1). */
export interface PadFrame {
  /** e_u: along the back pad, towards the head. */
  readonly along: Point;
  /** e_n: square to the pad, towards the front of the body. */
  readonly across: Point;
}

/**
 * The pad's directions; `knee` and `hip` in the start position say which side of the line the body's front is.
 */
export const padFrame = (padLine: PadLine, hip: Point, knee: Point): PadFrame => {
  const along = unit(minus(padLine.headEnd, padLine.hipEnd));
  const left = turned(along, degrees(90));
  return { along, across: dot(minus(knee, hip), left) >= 0 ? left : turned(along, degrees(-90)) };
};

/** A vector's parts along and across the pad, in the vector's own unit. */
export const inPadFrame = (v: Point, frame: PadFrame): { readonly along: number; readonly across: number } => ({
  along: dot(v, frame.along),
  across: dot(v, frame.across),
});
