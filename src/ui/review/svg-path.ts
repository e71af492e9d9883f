import type { Point } from '../../core/vocabulary/pose.ts';

/** A coordinate short enough for an attribute: a hundredth of a pixel is not seen. */
export const svgNumber = (value: number): string => String(Math.round(value * 100) / 100);

/** A place in the picture (y up) as SVG has it (y down). */
export const svgPoint = ({ x, y }: Point): string => `${svgNumber(x)} ${svgNumber(-y)}`;

/** An open path through places in the picture, y up. */
export const svgPath = (points: readonly Point[]): string =>
  points.map((point, i) => `${i === 0 ? 'M' : 'L'}${svgPoint(point)}`).join('');
