import { median } from '../signal/quantile.ts';
import type { Degrees } from '../vocabulary/units.ts';
import type { BodyLengths } from './body-lengths.ts';

/**
 * The latest lengths of thigh and shank by bins of knee flexion. A keypoint drifts with depth, so that a segment's
 * length is compared with those of frames like this one, not with one number. Bounded: a plain record of short rows.
 */
export type UsualLengths = Readonly<Record<number, readonly BodyLengths[]>>;

export const noLengths: UsualLengths = {};

/** Degrees of knee flexion over which the drift is small against what is looked for. */
const BIN = 10;
/** Lengths kept per bin: about a second, so that a lasting change becomes usual after half of that. */
const KEPT = 24;
const LEAST = 8;
/** A bend seen too rarely is compared with the nearest one that is known, this many bins away at most. */
const NEIGHBOURS = [0, -1, 1, -2, 2, -3, 3];
/**
 * A segment this far off its usual length is a misplaced joint: 5 cm along the thigh, which of the frames of the rendered
 * clips and the real side views one in a thousand at most is without cause. The ankle's keypoint wanders along the shank
 * by up to 0.23 on quiet sets, and is the less needed one: dropping those frames cost more reps than it saved.
 */
const MOST_OFF = { thigh: 0.12, shank: 0.28 } as const;

const binOf = (flexion: Degrees): number => Math.round(flexion / BIN);

const nearestKnown = (usual: UsualLengths, bin: number): readonly BodyLengths[] =>
  NEIGHBOURS.map((by) => usual[bin + by] ?? []).find((known) => known.length >= LEAST) ?? [];

/** Takes in one frame's lengths, those that are off as well: what lasts is the new usual. */
export const withLengths = (usual: UsualLengths, lengths: BodyLengths, flexion: Degrees): UsualLengths => {
  const bin = binOf(flexion);
  return { ...usual, [bin]: [...(usual[bin] ?? []), lengths].slice(-KEPT) };
};

/** Whether a segment has its usual length at this knee flexion; null while too little is known of knees bent so far. */
export const isUsual = (
  usual: UsualLengths,
  segment: 'thigh' | 'shank',
  lengths: BodyLengths,
  flexion: Degrees,
): boolean | null => {
  const known = nearestKnown(usual, binOf(flexion));
  if (known.length === 0) return null;
  const middle = median(known.map((each) => each[segment]));
  return Math.abs(lengths[segment] - middle) <= MOST_OFF[segment] * middle;
};
