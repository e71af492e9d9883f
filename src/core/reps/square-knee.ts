import { type Degrees, degrees } from '../vocabulary/units.ts';

/** Frames of a rep around the knee's right angle, summed: flexion counts from there, degrees. */
export interface KneeDepths {
  readonly frames: number;
  readonly flexion: number;
  readonly depth: number;
  readonly flexionSquared: number;
  readonly product: number;
}

export const noKneeDepths: KneeDepths = { frames: 0, flexion: 0, depth: 0, flexionSquared: 0, product: 0 };

const SQUARE = 90;
/** On so much of the way, degrees, the depth goes with the knee in a straight line, to a degree or two. */
const NEAR = 40;
/** SD of the flexions that a line is drawn through, degrees: a way of 14. */
const LEAST_SPREAD = 4;

/** Takes in one frame: the knee's flexion, and the depth that it was seen at. */
export const addKneeDepth = (sums: KneeDepths, kneeFlexion: Degrees, depth: Degrees): KneeDepths => {
  const flexion = kneeFlexion - SQUARE;
  if (Math.abs(flexion) > NEAR) return sums;
  return {
    frames: sums.frames + 1,
    flexion: sums.flexion + flexion,
    depth: sums.depth + depth,
    flexionSquared: sums.flexionSquared + flexion ** 2,
    product: sums.product + flexion * depth,
  };
};

/**
 * The depth at which this knee is at a right angle, by a straight line through the frames; also where it stopped short
 * of that. null while they show too little of the way.
 */
export const squareKnee = ({ frames, flexion, depth, flexionSquared, product }: KneeDepths): Degrees | null => {
  if (frames === 0) return null;
  const mean = flexion / frames;
  const variance = flexionSquared / frames - mean ** 2;
  if (variance < LEAST_SPREAD ** 2) return null;
  const slope = (product / frames - mean * (depth / frames)) / variance;
  return degrees(depth / frames - slope * mean);
};
