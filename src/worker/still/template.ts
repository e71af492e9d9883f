import type { PixelPoint } from '../crop-transform.ts';
import type { GreyPicture } from './grey-picture.ts';

/** Pixels on each side of a patch's middle. */
export const PATCH_RADIUS = 7;

/** A patch as it looked when it was chosen, made ready to be found again. */
export interface Template {
  /** Light less its mean, row by row. */
  readonly light: Float32Array;
  /** Root of the mean square of `light`, grey levels. */
  readonly contrast: number;
  /** Slopes, grey levels per pixel. */
  readonly dx: Float32Array;
  readonly dy: Float32Array;
  /** Inverse of the slopes' products summed: what turns a difference in light into a step. */
  readonly inverse: { readonly xx: number; readonly xy: number; readonly yy: number };
}

/** The template around a whole-numbered place, which lies farther than `PATCH_RADIUS` from the edge. */
export const template = ({ width, light }: GreyPicture, { x, y }: PixelPoint): Template => {
  const side = 2 * PATCH_RADIUS + 1;
  const own = new Float32Array(side * side);
  const [dx, dy] = [new Float32Array(side * side), new Float32Array(side * side)];
  let [sum, xx, xy, yy] = [0, 0, 0, 0];
  for (let i = 0; i < own.length; i++) {
    const at = (y - PATCH_RADIUS + Math.floor(i / side)) * width + x - PATCH_RADIUS + (i % side);
    const gx = ((light[at + 1] as number) - (light[at - 1] as number)) / 2;
    const gy = ((light[at + width] as number) - (light[at - width] as number)) / 2;
    own[i] = light[at] as number;
    sum += own[i] as number;
    dx[i] = gx;
    dy[i] = gy;
    xx += gx * gx;
    xy += gx * gy;
    yy += gy * gy;
  }
  const mean = sum / own.length;
  let squares = 0;
  for (let i = 0; i < own.length; i++) {
    own[i] = (own[i] as number) - mean;
    squares += (own[i] as number) ** 2;
  }
  const area = xx * yy - xy * xy;
  return {
    light: own,
    contrast: Math.sqrt(squares / own.length),
    dx,
    dy,
    inverse: { xx: yy / area, xy: -xy / area, yy: xx / area },
  };
};
