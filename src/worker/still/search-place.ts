import type { PixelPoint } from '../crop-transform.ts';
import type { GreyPicture } from './grey-picture.ts';

/** Pixels on each side of a patch's middle in the coarse picture. */
export const COARSE_RADIUS = 4;
const SIDE = 2 * COARSE_RADIUS + 1;
/** Pixels of the coarse picture that a patch is looked for on each side: more than a camera on its stand is pushed. */
const REACH = 12;
const LEAST_LIKENESS = 0.7;

/** A patch in the coarse picture: light less its mean, of length 1. */
export type CoarseTemplate = Float32Array;

const isInside = ({ width, height }: GreyPicture, x: number, y: number): boolean =>
  x >= COARSE_RADIUS && y >= COARSE_RADIUS && x < width - COARSE_RADIUS && y < height - COARSE_RADIUS;

/** The coarse template around a whole-numbered place; null at the edge and on flat ground. */
export const coarseTemplate = (picture: GreyPicture, { x, y }: PixelPoint): CoarseTemplate | null => {
  if (!isInside(picture, x, y)) return null;
  const own = new Float32Array(SIDE * SIDE);
  for (let i = 0; i < own.length; i++) {
    const at = (y - COARSE_RADIUS + Math.floor(i / SIDE)) * picture.width + x - COARSE_RADIUS + (i % SIDE);
    own[i] = picture.light[at] as number;
  }
  const mean = own.reduce((sum, value) => sum + value, 0) / own.length;
  const size = Math.sqrt(own.reduce((sum, value) => sum + (value - mean) ** 2, 0));
  return size === 0 ? null : own.map((value) => (value - mean) / size);
};

/** Correlation of the template with the window around a place. */
const likenessAt = ({ width, light }: GreyPicture, template: CoarseTemplate, x: number, y: number): number => {
  let [sum, squares, products] = [0, 0, 0];
  let i = 0;
  for (let row = y - COARSE_RADIUS; row <= y + COARSE_RADIUS; row++) {
    let at = row * width + x - COARSE_RADIUS;
    for (let column = 0; column < SIDE; column++, at++, i++) {
      const value = light[at] as number;
      sum += value;
      squares += value * value;
      products += value * (template[i] as number);
    }
  }
  const spread = squares - (sum * sum) / template.length;
  return spread > 1e-6 ? products / Math.sqrt(spread) : 0;
};

/** The top of a parabola through three neighbours, from the middle one, pixels. */
const peak = (before: number, here: number, after: number): number => {
  const bend = before - 2 * here + after;
  return bend < 0 ? Math.max(-0.5, Math.min(0.5, (before - after) / (2 * bend))) : 0;
};

/** The most alike place within reach of a guess, to a fraction of a pixel of the coarse picture; null: nowhere. */
export const searchPlace = (picture: GreyPicture, template: CoarseTemplate, guess: PixelPoint): PixelPoint | null => {
  const [column, row] = [Math.round(guess.x), Math.round(guess.y)];
  let best = { x: 0, y: 0, likeness: LEAST_LIKENESS };
  for (let y = row - REACH; y <= row + REACH; y++) {
    for (let x = column - REACH; x <= column + REACH; x++) {
      if (!isInside(picture, x, y)) continue;
      const likeness = likenessAt(picture, template, x, y);
      if (likeness > best.likeness) best = { x, y, likeness };
    }
  }
  const { x, y, likeness } = best;
  if (likeness === LEAST_LIKENESS) return null;
  if (!isInside(picture, x - 1, y - 1) || !isInside(picture, x + 1, y + 1)) return { x, y };
  const beside = (dx: number, dy: number): number => likenessAt(picture, template, x + dx, y + dy);
  return { x: x + peak(beside(-1, 0), likeness, beside(1, 0)), y: y + peak(beside(0, -1), likeness, beside(0, 1)) };
};
