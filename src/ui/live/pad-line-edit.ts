import type { PadLine } from '../../core/vocabulary/pad-line.ts';
import type { Point } from '../../core/vocabulary/pose.ts';
import { type PictureFit, toPicture, toScreen } from './picture-fit.ts';

export const PAD_ENDS = ['hipEnd', 'headEnd'] as const;
export type PadEnd = (typeof PAD_ENDS)[number];

/** How far one arrow key moves an end on the screen, CSS pixels; with Shift ten times as far. */
const KEY_STEP = 2;

const DIRECTIONS: Readonly<Record<string, readonly [right: number, down: number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

/** The line with one end put elsewhere, by the lifter. */
export const withPadEnd = (padLine: PadLine, end: PadEnd, at: Point): PadLine => ({
  ...padLine,
  [end]: at,
  setBy: 'lifter',
});

/**
 * Where an arrow key takes a point (source pixels, y up): the way the arrow shows on the screen, which
 * in a mirrored picture is the other way in the source. null for any other key.
 */
export const keyedPoint = (fit: PictureFit, point: Point, key: { key: string; shiftKey: boolean }): Point | null => {
  const direction = DIRECTIONS[key.key];
  if (!direction) return null;
  const step = KEY_STEP * (key.shiftKey ? 10 : 1);
  const { left, top } = toScreen(fit, point);
  return toPicture(fit, { left: left + direction[0] * step, top: top + direction[1] * step });
};
