import { type BodyFrame, onPad } from '../geometry/body-frame.ts';
import { type CirclePrior, FIRST_KNOT } from '../geometry/fit-hip-circle.ts';
import { dot, plus, scaled } from '../geometry/vector.ts';
import { inverseOf } from '../signal/inverse-of.ts';
import type { KnownHip } from '../vocabulary/known-hip.ts';

/**
 * What may change from one set to the next, as SDs in thigh lengths (0.024 is 1 cm). A lifter who sits down anew has
 * the hip elsewhere against the shoulder: 1 cm along the pad, by how far the back is rounded, 8 mm across it, by how
 * deep the pelvis sits in the padding. (Within a seating the keypoints repeat to 0.006 and 0.004.) The radius changes
 * with the ruler, the knee's bias with light and clothes.
 */
const CHANGE = { along: 0.025, across: 0.02, radius: 0.01, bias: 0.004 };
/**
 * With the hip known, an onset need not leave a pinned part: a set may be lifted from its shallowest frame on, and even
 * have begun to be before that. Degrees past the shallowest depth seen.
 */
const FIRST_ONSET = -6;
const SLOPE = FIRST_KNOT - 1;

type Matrix = readonly (readonly number[])[];

const times = (a: Matrix, b: Matrix): Matrix =>
  a.map((row) => row.map((_, j) => row.reduce((sum, value, k) => sum + value * (b[k]?.[j] as number), 0)));

const transposed = (a: Matrix): Matrix => a.map((_, i) => a.map((row) => row[i] as number));

/** The known hip by this set's pad line and ruler. */
interface Translated {
  readonly mean: readonly number[];
  readonly covariance: Matrix;
}

const translated = (known: KnownHip, body: BodyFrame, slope: number): Translated => {
  // Most cameras stay where they are, and the trunk's length errs by as much as others move: half-way between the two.
  const zoom = Math.sqrt((body.trunk * body.thigh) / known.trunk);
  const unit = (zoom * known.thigh) / body.thigh;
  const { along, across } = onPad(plus(body.shoulder, scaled(known.fromShoulder, zoom)), body.hip, body);
  const axes = [body.pad.along, body.pad.across];
  const knownAxes = [known.pad.along, known.pad.across];
  const turn = known.covariance.map((row, i) =>
    row.map((_, j) => {
      const [to, from] = [axes[i], knownAxes[j]];
      if (to && from) return unit * dot(to, from);
      return i === j ? unit : 0;
    }),
  );
  return {
    mean: [along, across, known.radius * unit, slope, ...known.bias.map((bias) => bias * unit)],
    covariance: times(times(turn, known.covariance), transposed(turn)),
  };
};

/**
 * How far each unknown of this set follows that of the earlier one: 1 would be the same number again, 0 another lifter's.
 * 1 - q^2 / 2 s^2 makes two sets differ by q (`CHANGE`), and leaves each alone as widely spread, s, as the plain prior has
 * it. How fast a lift goes depends on load and fatigue: it is not carried over.
 */
const following = (plain: Matrix): readonly number[] => {
  const changes = [CHANGE.along, CHANGE.across, CHANGE.radius];
  return plain.map((row, i) =>
    i === SLOPE ? 0 : Math.max(0, 1 - (changes[i] ?? CHANGE.bias) ** 2 / (2 * (row[i] as number))),
  );
};

/**
 * The prior of a set whose hip an earlier set has found: the plain one, pulled towards what is known. With m and P the
 * plain mean and covariance, k and C the known ones and A how far this set follows: mean m + A (k - m), covariance
 * P + A (C - P) A, which is P where nothing was learned and never wider. null: nothing is known.
 */
export const withKnownHip = (plain: CirclePrior, known: KnownHip | null, body: BodyFrame): CirclePrior => {
  if (known === null) return plain;
  const before = plain.covariance;
  const { mean, covariance } = translated(known, body, plain.mean[SLOPE] as number);
  const shares = following(before);
  const shareOf = (i: number) => shares[i] as number;
  const after = before.map((row, i) =>
    row.map((value, j) => value + shareOf(i) * ((covariance[i]?.[j] as number) - value) * shareOf(j)),
  );
  return {
    mean: plain.mean.map((value, i) => value + shareOf(i) * ((mean[i] as number) - value)),
    covariance: after,
    precision: inverseOf(after),
    firstOnset: FIRST_ONSET,
  };
};
