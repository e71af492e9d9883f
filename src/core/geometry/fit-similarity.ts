import type { Point } from '../vocabulary/pose.ts';
import { direction, dot, length, minus, plus, scaled } from './vector.ts';
import type { Similarity } from './with-shift.ts';

/** The same thing in two pictures. */
export interface SeenTwice {
  readonly from: Point;
  readonly to: Point;
  readonly weight: number;
}

const centroid = (pairs: readonly SeenTwice[], place: (pair: SeenTwice) => Point): Point => {
  const weight = pairs.reduce((sum, pair) => sum + pair.weight, 0);
  return scaled(
    pairs.reduce<Point>((sum, pair) => plus(sum, scaled(place(pair), pair.weight)), { x: 0, y: 0 }),
    1 / weight,
  );
};

/**
 * The shift, turn and scale that bring `from` closest to `to`, by least squares; null where all lie in one place. About
 * the middle of `from`, not of a picture.
 */
export const fitSimilarity = (pairs: readonly SeenTwice[]): Similarity | null => {
  const [middle, to] = [centroid(pairs, (pair) => pair.from), centroid(pairs, (pair) => pair.to)];
  const arms = pairs.map((pair) => ({ from: minus(pair.from, middle), to: minus(pair.to, to), weight: pair.weight }));
  // As complex numbers, turn and scale together are the regression of `to` on `from`.
  const along = arms.reduce((sum, arm) => sum + arm.weight * dot(arm.from, arm.to), 0);
  const across = arms.reduce((sum, arm) => sum + arm.weight * (arm.from.x * arm.to.y - arm.from.y * arm.to.x), 0);
  const spread = arms.reduce((sum, arm) => sum + arm.weight * dot(arm.from, arm.from), 0);
  const turn = { x: along, y: across };
  if (!(spread > 0) || length(turn) === 0) return null;
  return { middle, by: minus(to, middle), turned: direction(turn), scaled: length(turn) / spread };
};
