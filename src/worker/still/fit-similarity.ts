import { atan2 } from '../../core/geometry/angle.ts';
import { dot, minus, plus, scaled, turned } from '../../core/geometry/vector.ts';
import type { Similarity } from '../../core/geometry/with-shift.ts';
import type { Point } from '../../core/vocabulary/pose.ts';

/** One patch: its place in the reference and where it is now, source pixels, y up. */
export interface Sighting {
  readonly from: Point;
  readonly to: Point;
}

const meanOf = (points: readonly Point[]): Point =>
  scaled(
    points.reduce((sum, point) => plus(sum, point), { x: 0, y: 0 }),
    1 / points.length,
  );

/** The shift that leads from `from` to `to` best, with the turn and the scale given. */
const shiftedBy = (
  sightings: readonly Sighting[],
  middle: Point,
  turn: Pick<Similarity, 'turned' | 'scaled'>,
): Similarity => {
  const from = meanOf(sightings.map((one) => one.from));
  const to = meanOf(sightings.map((one) => one.to));
  const moved = plus(middle, scaled(turned(minus(from, middle), turn.turned), turn.scaled));
  return { middle, by: minus(to, moved), ...turn };
};

/** The best shift alone, by least squares, with turn and scale as they were; `sightings` must not be empty. */
export const fitShift = (sightings: readonly Sighting[], { middle, turned, scaled }: Similarity): Similarity =>
  shiftedBy(sightings, middle, { turned, scaled });

/**
 * A camera is turned far more easily than it is brought closer, and patches at different distances feign a scale of
 * a thousandth or two, which would add more error than it takes away (hand-held clips: 0.4 pixels instead of 0.3).
 */
const FEIGNED_SCALE = 0.003;

const credibleScale = (scale: number): number =>
  1 + Math.sign(scale - 1) * Math.max(0, Math.abs(scale - 1) - FEIGNED_SCALE);

/** The best shift, turn and credible scale together, by least squares; two different places at least. */
export const fitSimilarity = (sightings: readonly Sighting[], middle: Point): Similarity => {
  const from = meanOf(sightings.map((one) => one.from));
  const to = meanOf(sightings.map((one) => one.to));
  let [along, across, squares] = [0, 0, 0];
  for (const one of sightings) {
    const [p, q] = [minus(one.from, from), minus(one.to, to)];
    along += dot(p, q);
    across += p.x * q.y - p.y * q.x;
    squares += dot(p, p);
  }
  return shiftedBy(sightings, middle, {
    turned: atan2(across, along),
    scaled: credibleScale(Math.hypot(along, across) / squares),
  });
};
