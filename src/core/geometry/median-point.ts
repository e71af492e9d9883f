import { median } from '../signal/quantile.ts';
import type { Point } from '../vocabulary/pose.ts';

/** The middle of a row of places, each axis by itself: single wild places do not move it; NaN of nothing. */
export const medianPoint = (points: readonly Point[]): Point => ({
  x: median(points.map(({ x }) => x)),
  y: median(points.map(({ y }) => y)),
});
