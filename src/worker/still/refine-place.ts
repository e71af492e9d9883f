import type { PixelPoint } from '../crop-transform.ts';
import type { GreyPicture } from './grey-picture.ts';
import { PATCH_RADIUS, type Template } from './template.ts';

const SIDE = 2 * PATCH_RADIUS + 1;
const MOST_STEPS = 12;
/** A step this short ends the search, pixels. */
const SHORT = 0.01;
/** Farther than this from the guess it is another place that looks alike, pixels. */
const FARTHEST = 4;
/** Correlation under which it is not the patch any more: covered, blurred or turned too far. */
const LEAST_LIKENESS = 0.8;

/** One buffer for all patches; a step reads what the same step wrote. */
const window = new Float32Array(SIDE * SIDE);

/** Reads the window around a place between pixels; false when it reaches over the edge. */
const readWindow = ({ width, height, light }: GreyPicture, { x, y }: PixelPoint): boolean => {
  const [left, top] = [Math.floor(x) - PATCH_RADIUS, Math.floor(y) - PATCH_RADIUS];
  if (!(left >= 0 && top >= 0 && left + SIDE < width && top + SIDE < height)) return false;
  const [fx, fy] = [x - Math.floor(x), y - Math.floor(y)];
  const [a, b, c, d] = [(1 - fx) * (1 - fy), fx * (1 - fy), (1 - fx) * fy, fx * fy];
  for (let row = 0; row < SIDE; row++) {
    let at = (top + row) * width + left;
    for (let column = 0; column < SIDE; column++, at++) {
      window[row * SIDE + column] =
        a * (light[at] as number) +
        b * (light[at + 1] as number) +
        c * (light[at + width] as number) +
        d * (light[at + width + 1] as number);
    }
  }
  return true;
};

/** The window's mean, its contrast and its correlation with the template, which no change of brightness alters. */
const compare = ({ light, contrast }: Template): { mean: number; gain: number; likeness: number } => {
  let [sum, squares, products] = [0, 0, 0];
  for (let i = 0; i < window.length; i++) {
    const value = window[i] as number;
    sum += value;
    squares += value * value;
    products += value * (light[i] as number);
  }
  const mean = sum / window.length;
  const own = Math.sqrt(Math.max(1e-9, squares / window.length - mean * mean));
  return { mean, gain: contrast / own, likeness: products / window.length / (own * contrast) };
};

/** How far the window lies from the template by their difference in light and the template's slopes (Lucas-Kanade). */
const stepOf = ({ light, dx, dy, inverse }: Template, mean: number, gain: number): PixelPoint => {
  let [ex, ey] = [0, 0];
  for (let i = 0; i < window.length; i++) {
    const difference = ((window[i] as number) - mean) * gain - (light[i] as number);
    ex += (dx[i] as number) * difference;
    ey += (dy[i] as number) * difference;
  }
  return { x: inverse.xx * ex + inverse.xy * ey, y: inverse.xy * ex + inverse.yy * ey };
};

/** The template's place in the picture to some hundredths of a pixel, from a guess a few pixels off; null: not found. */
export const refinePlace = (picture: GreyPicture, template: Template, guess: PixelPoint): PixelPoint | null => {
  let place = guess;
  for (let count = 0; count < MOST_STEPS; count++) {
    if (!readWindow(picture, place)) return null;
    const { mean, gain, likeness } = compare(template);
    const step = stepOf(template, mean, gain);
    if (Math.hypot(step.x, step.y) < SHORT) return likeness >= LEAST_LIKENESS ? place : null;
    place = { x: place.x - step.x, y: place.y - step.y };
    if (Math.hypot(place.x - guess.x, place.y - guess.y) > FARTHEST) return null;
  }
  return null;
};
