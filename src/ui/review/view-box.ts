import type { Point } from '../../core/vocabulary/pose.ts';
import { svgNumber as n } from './svg-path.ts';

/** A part of the picture, in its pixels; `top` counts downwards, as SVG has it. */
export interface ViewBox {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** The least part of the picture that holds some places (y up), with a margin around; `points` must not be empty. */
export const viewBoxOf = (points: readonly Point[], margin: number): ViewBox => {
  let [left, right, low, high] = [Infinity, -Infinity, Infinity, -Infinity];
  for (const { x, y } of points) {
    left = Math.min(left, x);
    right = Math.max(right, x);
    low = Math.min(low, y);
    high = Math.max(high, y);
  }
  return {
    left: left - margin,
    top: -high - margin,
    width: right - left + 2 * margin,
    height: high - low + 2 * margin,
  };
};

/** As the attribute wants it. */
export const viewBoxText = ({ left, top, width, height }: ViewBox): string =>
  [left, top, width, height].map(n).join(' ');
