import type { OnPad } from '../../src/core/geometry/body-frame.ts';
import { addKnee, type KneeSums } from '../../src/core/reps/learn-hip.ts';
import { type Degrees, degrees, thighLengths } from '../../src/core/vocabulary/units.ts';
import { normal } from './noise.ts';

/** A lifter's hip and thigh, and what the detector makes of the knee. Thigh lengths on the pad, degrees. */
export interface Thigh {
  readonly centre: OnPad;
  readonly radius: number;
  /** Of the knee keypoint along the thigh, away from the hip, by knee flexion. */
  readonly bias: (flexion: number) => number;
  /** Depth from which the pelvis rolls. */
  readonly onset: number;
  /** Lift per degree past it. */
  readonly slope: number;
}

export const THIGH: Thigh = {
  centre: { along: -0.09, across: 0 },
  radius: 1.02,
  bias: () => 0,
  onset: 180,
  slope: 0,
};

/** What MoveNet does: too near the hip by 6 mm at best, and by up to 2 cm more on a straight or a sharply bent leg. */
export const archedBias = (flexion: number): number => -0.014 - 1.4e-5 * (flexion - 65) ** 2;

/** From the place in the lower back about which the pelvis rolls to the hip joint. */
const ROLL_RADIUS = 0.42;

const rad = (angle: number): number => (angle * Math.PI) / 180;

export const liftOf = ({ onset, slope }: Thigh, depth: number): number => Math.max(0, depth - onset) * slope;

/** The hip joint at a depth: on its place, or lifted, and by the roll brought towards the head. */
export const hipAt = (thigh: Thigh, depth: number): OnPad => {
  const lift = liftOf(thigh, depth);
  const { along, across } = thigh.centre;
  return { along: along + ROLL_RADIUS - Math.sqrt(ROLL_RADIUS ** 2 - lift ** 2), across: across + lift };
};

/** Knee flexion at a depth, as on a 45 degree sled: nearly straight at 60 degrees, 104 at 120. */
export const flexionAt = (depth: number): Degrees => degrees(8 + 1.6 * (depth - 60));

/** Where the knee is seen at a depth. */
export const kneeAt = (thigh: Thigh, depth: number): OnPad => {
  const hip = hipAt(thigh, depth);
  const reach = thigh.radius + thigh.bias(flexionAt(depth));
  return { along: hip.along - reach * Math.cos(rad(depth)), across: hip.across + reach * Math.sin(rad(depth)) };
};

export interface Frames {
  readonly from?: number;
  readonly to?: number;
  /** SD on each axis. */
  readonly noise?: number;
  readonly seed?: number;
  readonly perDegree?: number;
  /** Of the trunk along the pad. */
  readonly slide?: number;
}

/** The knees of a set, seen evenly from one depth to another. */
export const sumsOf = (
  thigh: Thigh,
  { from = 68, to = 115, noise = 0, seed = 1, perDegree = 6, slide = 0 }: Frames = {},
): KneeSums => {
  const next = normal(seed);
  const count = Math.round((to - from) * perDegree) + 1;
  return Array.from({ length: count }, (_, i) => from + i / perDegree).reduce<KneeSums>((sums, depth) => {
    const { along, across } = kneeAt(thigh, depth);
    const seen = { along: along + noise * next(), across: across + noise * next() };
    return addKnee(sums, seen, flexionAt(depth), thighLengths(slide));
  }, {});
};
