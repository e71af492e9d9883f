import type { PixelPoint } from '../crop-transform.ts';
import type { GreyPicture } from './grey-picture.ts';

/** Pixels on each side of the middle that are looked at. */
const RADIUS = 3;
/** Only every second place is tried: corners are wider than that. */
const STEP = 2;
/**
 * Least slope in every direction, squared, grey levels per pixel. From here on the noise of a patch's place, which is
 * the picture's noise over slope and pixels, stays under a tenth of a pixel.
 */
const LEAST_SLOPE = 1.5;

export interface CornerWish {
  readonly isAllowed: (place: PixelPoint) => boolean;
  /** Pixels from the picture's edge. */
  readonly margin: number;
  /** Pixels between two of them. */
  readonly apart: number;
  readonly most: number;
  /** Places that are taken already. */
  readonly taken: readonly PixelPoint[];
}

/** The smaller eigenvalue of the structure tensor around a place, per pixel: zero on flat ground and along an edge. */
const cornerScore = ({ width, light }: GreyPicture, column: number, row: number): number => {
  let [xx, xy, yy] = [0, 0, 0];
  for (let y = row - RADIUS; y <= row + RADIUS; y++) {
    for (let x = column - RADIUS; x <= column + RADIUS; x++) {
      const at = y * width + x;
      const dx = ((light[at + 1] as number) - (light[at - 1] as number)) / 2;
      const dy = ((light[at + width] as number) - (light[at - width] as number)) / 2;
      xx += dx * dx;
      xy += dx * dy;
      yy += dy * dy;
    }
  }
  const count = (2 * RADIUS + 1) ** 2;
  return ((xx + yy) / 2 - Math.hypot((xx - yy) / 2, xy)) / count;
};

const isApart = (a: PixelPoint, others: readonly PixelPoint[], apart: number): boolean =>
  others.every((b) => Math.abs(a.x - b.x) >= apart || Math.abs(a.y - b.y) >= apart);

/** The best corners of a picture that lie apart from one another, the best first; none where all is flat. */
export const findCorners = (picture: GreyPicture, wish: CornerWish): readonly PixelPoint[] => {
  const margin = Math.max(wish.margin, RADIUS + 1);
  const scored: { readonly place: PixelPoint; readonly score: number }[] = [];
  for (let y = margin; y < picture.height - margin; y += STEP) {
    for (let x = margin; x < picture.width - margin; x += STEP) {
      const place = { x, y };
      if (!wish.isAllowed(place) || !isApart(place, wish.taken, wish.apart)) continue;
      const score = cornerScore(picture, x, y);
      if (score >= LEAST_SLOPE) scored.push({ place, score });
    }
  }
  scored.sort((a, b) => b.score - a.score);
  const chosen: PixelPoint[] = [];
  for (const { place } of scored) {
    if (chosen.length >= wish.most) break;
    if (isApart(place, chosen, wish.apart)) chosen.push(place);
  }
  return chosen;
};
