import { fitSimilarity as bestSimilarity } from '../../core/geometry/fit-similarity.ts';
import { minus, plus, scaled, turned } from '../../core/geometry/vector.ts';
import type { Similarity } from '../../core/geometry/with-shift.ts';
import type { Point } from '../../core/vocabulary/pose.ts';
import { degrees } from '../../core/vocabulary/units.ts';

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
  const best = bestSimilarity(sightings.map((one) => ({ ...one, weight: 1 })));
  const { turned, scaled } = best ?? { turned: degrees(0), scaled: 1 };
  return shiftedBy(sightings, middle, { turned, scaled: credibleScale(scaled) });
};
