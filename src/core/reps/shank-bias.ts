import { BIAS_KNOTS } from '../geometry/knee-bias.ts';
import { kneeFlexion } from '../geometry/knee-flexion.ts';
import type { JointPoints } from '../geometry/see-joints.ts';
import { distance, dot, minus, plus, scaled } from '../geometry/vector.ts';
import type { Point } from '../vocabulary/pose.ts';
import { type Pixels, type ThighLengths, thighLengths } from '../vocabulary/units.ts';

/**
 * The foot stands on the sled, so the sled tells where the ankle is better than the ankle's keypoint does, and from there
 * the shank is as long at every bend. Where the knee keypoint makes it longer or shorter, it has slipped along it.
 */

/** Knee and ankle of the frames with one knee flexion, as seen from the sled: source pixels less the way of the foot on it. */
export interface ShankSum {
  readonly frames: number;
  readonly knee: Point;
  readonly ankle: Point;
  /** Of the ankle's distances from the sled's zero, squared: what its spread is told from. */
  readonly squares: number;
}
/** By bin number; a plain record of bounded size, so that a track can be stored and compared. */
export type ShankSums = Readonly<Record<number, ShankSum>>;

export const noShanks: ShankSums = {};

/** Width of a bin of knee flexion, degrees. */
const BIN_WIDTH = 5;
/** Bins with fewer frames say too little, and fewer bins than this show no difference. */
const LEAST_FRAMES = 5;
const LEAST_BINS = 4;
/**
 * Spread of the ankle about its place on the sled at one knee flexion, thigh lengths: 0.006 to 0.035 on the rendered
 * clips. Beyond, something else is followed, or the ankle is not seen.
 */
const MOST_SPREAD = 0.08;
/**
 * Farthest that the bins' mean ankles may lie apart on the sled, thigh lengths: what is followed at 0.9 of the foot's way
 * takes them 0.1 apart, one at 1.0 to 1.1 of it 0.04; a heel that rises from the plate 0.07.
 */
const MOST_APART = 0.1;
/** Keypoints slip by so much on a seen knee, thigh lengths; more is not theirs. */
const MOST_SLIP = 0.1;

/**
 * What is followed of a sled is its near face and its plates, beside the foot and nearer to the camera: the foot goes less
 * far in the picture, by 1 to 11 % on the rendered clips.
 */
const FOOT_SHARE = 0.95;

/** Takes in one frame's keypoints and how far the sled had gone in it, source pixels. */
export const addShank = (sums: ShankSums, { hip, knee, ankle }: JointPoints, sledBy: Point): ShankSums => {
  const by = scaled(sledBy, FOOT_SHARE);
  const bin = Math.round(kneeFlexion(hip, knee, ankle) / BIN_WIDTH);
  const place = minus(ankle, by);
  const old = sums[bin] ?? { frames: 0, knee: { x: 0, y: 0 }, ankle: { x: 0, y: 0 }, squares: 0 };
  return {
    ...sums,
    [bin]: {
      frames: old.frames + 1,
      knee: plus(old.knee, minus(knee, by)),
      ankle: plus(old.ankle, place),
      squares: old.squares + dot(place, place),
    },
  };
};

interface Mean {
  readonly flexion: number;
  readonly frames: number;
  readonly knee: Point;
  readonly ankle: Point;
  /** Of the ankle, summed over the bin's frames, square pixels. */
  readonly variance: number;
}

const meansOf = (sums: ShankSums): readonly Mean[] =>
  Object.entries(sums)
    .filter(([, { frames }]) => frames >= LEAST_FRAMES)
    .map(([bin, { frames, knee, ankle, squares }]) => ({
      flexion: Number(bin) * BIN_WIDTH,
      frames,
      knee: scaled(knee, 1 / frames),
      ankle: scaled(ankle, 1 / frames),
      variance: squares - dot(ankle, ankle) / frames,
    }))
    .sort((a, b) => a.flexion - b.flexion);

/** The middle of the bins' values by the frames that they stand for. */
const medianOf = (means: readonly Mean[], value: (mean: Mean) => number): number => {
  const sorted = means.map((mean) => ({ value: value(mean), frames: mean.frames })).sort((a, b) => a.value - b.value);
  let left = sorted.reduce((sum, { frames }) => sum + frames, 0) / 2;
  for (const { value, frames } of sorted) {
    left -= frames;
    if (left <= 0) return value;
  }
  return Number.NaN;
};

const spreadOf = (means: readonly Mean[]): number => {
  const frames = means.reduce((sum, mean) => sum + mean.frames, 0);
  return Math.sqrt(means.reduce((sum, { variance }) => sum + variance, 0) / frames);
};

/** The value of a curve through points in order of `flexion`, straight in between, level beyond the ends. */
const valueAt = (curve: readonly { readonly flexion: number; readonly value: number }[], flexion: number): number => {
  const above = curve.findIndex((point) => point.flexion >= flexion);
  const [next, before] = [curve[above] ?? curve.at(-1), curve[above - 1]];
  if (!next || !before || next.flexion === before.flexion) return next?.value ?? 0;
  const share = (flexion - before.flexion) / (next.flexion - before.flexion);
  return before.value + share * (next.value - before.value);
};

/**
 * How far the knee keypoint slips along the shank at each of `BIAS_KNOTS`, against its usual place: thigh lengths, away
 * from the ankle is positive. null where too little was seen of the sled, or the ankle does not go with it.
 */
export const shankBias = (sums: ShankSums, thigh: Pixels): readonly ThighLengths[] | null => {
  const means = meansOf(sums);
  if (means.length < LEAST_BINS || spreadOf(means) > MOST_SPREAD * thigh) return null;
  const ankle = { x: medianOf(means, (mean) => mean.ankle.x), y: medianOf(means, (mean) => mean.ankle.y) };
  if (means.some((mean) => distance(mean.ankle, ankle) > MOST_APART * thigh)) return null;
  const lengthOf = ({ knee }: Mean): number => distance(knee, ankle);
  const usual = medianOf(means, lengthOf);
  const slips = means.map((mean) => ({
    flexion: mean.flexion,
    value: (lengthOf(mean) - usual) / thigh,
  }));
  if (slips.some(({ value }) => Math.abs(value) > MOST_SLIP)) return null;
  return BIAS_KNOTS.map((flexion) => thighLengths(valueAt(slips, flexion)));
};
