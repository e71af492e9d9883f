import { distance } from '../../core/geometry/vector.ts';
import { type Similarity, withShift } from '../../core/geometry/with-shift.ts';
import { median } from '../../core/signal/quantile.ts';
import { fitShift, fitSimilarity, type Sighting } from './fit-similarity.ts';

/** A guess, and for each sighting whether it went this way. */
interface Agreement {
  readonly shift: Similarity;
  readonly agrees: readonly boolean[];
}

/** A turn or a scale needs patches that lie apart: this share of the picture's width. */
const SPREAD = 0.2;
/** Fewer patches than this give the shift alone. */
const LEAST_FOR_TURN = 5;
/** A camera on its stand is not turned or brought closer by more than this; two wrong patches may say so. */
const MOST_TURN = 12;
const MOST_SCALE = 0.12;
const ROUNDS = 3;
/** From this share on, nothing better is looked for. */
const CLEARLY = 0.8;
/** Patches with more than so many times the usual error do not enter the fit, once it is more than this tolerance. */
const MOST_ERRORS = 3;
const LEAST_ERROR = 0.5;

const isPossible = ({ turned, scaled }: Similarity): boolean =>
  Math.abs(turned) <= MOST_TURN && Math.abs(scaled - 1) <= MOST_SCALE;

const agreeing = (sightings: readonly Sighting[], shift: Similarity, tolerance: number): readonly boolean[] =>
  sightings.map(({ from, to }) => distance(withShift(from, shift), to) <= tolerance);

const countOf = (agrees: readonly boolean[]): number => agrees.filter(Boolean).length;

/** The way of every single patch, turned and scaled as the frame before. */
const guessesOfOne = (sightings: readonly Sighting[], last: Similarity): readonly Similarity[] =>
  sightings.map(({ from, to }) => {
    const now = withShift(from, last);
    return { ...last, by: { x: last.by.x + to.x - now.x, y: last.by.y + to.y - now.y } };
  });

/** The way of every two patches that lie apart. */
const guessesOfTwo = (sightings: readonly Sighting[], { middle }: Similarity): readonly Similarity[] => {
  const apart = SPREAD * 2 * middle.x;
  const pairs = sightings.flatMap((one, i) =>
    sightings.slice(i + 1).flatMap((other) => (distance(one.from, other.from) >= apart ? [[one, other]] : [])),
  );
  return pairs.map((pair) => fitSimilarity(pair, middle)).filter(isPossible);
};

/** The guess that most sightings follow, with those that do. */
const bestOf = (guesses: readonly Similarity[], sightings: readonly Sighting[], tolerance: number): Agreement | null =>
  guesses
    .map((shift) => ({ shift, agrees: agreeing(sightings, shift, tolerance) }))
    .reduce<Agreement | null>((a, b) => (a && countOf(a.agrees) >= countOf(b.agrees) ? a : b), null);

/** What has only begun to move is still within the tolerance, but off what most patches leave as error. */
const usualError = (sightings: readonly Sighting[], shift: Similarity, tolerance: number): number => {
  const usual = median(sightings.map(({ from, to }) => distance(withShift(from, shift), to)));
  return Math.min(tolerance, Math.max(LEAST_ERROR * tolerance, MOST_ERRORS * usual));
};

const spreadOf = (sightings: readonly Sighting[]): number => {
  const xs = sightings.map(({ from }) => from.x);
  const ys = sightings.map(({ from }) => from.y);
  return Math.hypot(Math.max(...xs) - Math.min(...xs), Math.max(...ys) - Math.min(...ys));
};

/** Few patches, or patches close together, say nothing sure about a turn: it stays as it was. */
const bestFit = (sightings: readonly Sighting[], last: Similarity): Similarity =>
  sightings.length >= LEAST_FOR_TURN && spreadOf(sightings) >= SPREAD * 2 * last.middle.x
    ? fitSimilarity(sightings, last.middle)
    : fitShift(sightings, last);

/**
 * The way that most patches went. What moves by itself (a walker, the sled) goes ways of its own and
 * is outvoted. `tolerance` in source pixels; `last` is the shift of the frame before. null without sightings.
 */
export const agreeOnShift = (
  sightings: readonly Sighting[],
  last: Similarity,
  tolerance: number,
): Similarity | null => {
  // A guess has the error of its one or two patches, which the fit over all that agree averages out.
  const loose = 2 * tolerance;
  const plain = bestOf(guessesOfOne(sightings, last), sightings, loose);
  if (!plain) return null;
  const isClear = countOf(plain.agrees) >= CLEARLY * sightings.length;
  const turning = isClear ? null : bestOf(guessesOfTwo(sightings, last), sightings, loose);
  let { shift, agrees } = turning && countOf(turning.agrees) > countOf(plain.agrees) ? turning : plain;
  for (let round = 0; round < ROUNDS && countOf(agrees) > 0; round++) {
    shift = bestFit(
      sightings.filter((_, i) => agrees[i]),
      last,
    );
    agrees = agreeing(sightings, shift, usualError(sightings, shift, tolerance));
  }
  return countOf(agrees) === 0 || !isPossible(shift) ? null : shift;
};
