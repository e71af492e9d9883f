import type { OnPad } from '../geometry/body-frame.ts';
import { depthAbout } from '../geometry/depth-about.ts';
import { FIRST_KNOT, type HipCircle, varianceOf } from '../geometry/fit-hip-circle.ts';
import { type KnotShare, knotShares } from '../geometry/knee-bias.ts';
import { towardsHead, towardsHeadSlope } from '../geometry/rolling-hip.ts';
import { type Degrees, degrees, type ThighLengths, thighLengths } from '../vocabulary/units.ts';

/** One knee position's noise after filtering, thigh lengths: 2-4 mm (measured.md). */
const SIGMA_KNEE = 0.008;
/** Below this the thigh points too nearly along the pad for its circle to show what happens across it. */
const LEAST_SQUARENESS = 0.5;
const LEAST_SLOPE = 0.3;
const ROUNDS = 5;

export interface PelvisLift {
  /** Off the pad, beyond the lifter's circle; positive is away from the pad. */
  readonly lift: ThighLengths;
  /** Along the pad, towards the head: what the roll that lifts the hip takes it. */
  readonly towardsHead: ThighLengths;
  /** SD: the knee's own noise and the fit's uncertainty at this depth, which grows away from the pinned range. */
  readonly sigma: ThighLengths;
  /** Depth about the hip where the lift has taken it. */
  readonly depth: Degrees;
}

const biasAt = ({ bias }: HipCircle, shares: readonly KnotShare[]): number =>
  shares.reduce((sum, { knot, share }) => sum + share * (bias[knot] as number), 0);

/**
 * PelvisLift from the knee's circle: how far the hip has rolled off its place for the knee to be where it is, one
 * thigh's length away. `flexion` is the knee's, degrees, for the keypoint's bias. null while the thigh lies along the
 * pad.
 */
export const pelvisLift = (knee: OnPad, flexion: Degrees, circle: HipCircle): PelvisLift | null => {
  const shares = knotShares(flexion);
  const radius = circle.radius + biasAt(circle, shares);
  const from = { along: knee.along - circle.along, across: knee.across - circle.across };
  if (from.across / Math.hypot(from.along, from.across) < LEAST_SQUARENESS) return null;
  let lift = 0;
  for (let round = 0; round < ROUNDS; round++) {
    const { reach, slope } = reachFrom(from, lift);
    lift += (reach - radius) / slope;
  }
  const { along, across, slope } = reachFrom(from, lift);
  const gradient = [
    [0, along],
    [1, across],
    [2, 1],
    ...shares.map(({ knot, share }) => [FIRST_KNOT + knot, share] as const),
  ] as const;
  const head = towardsHead(lift);
  return {
    lift: thighLengths(lift),
    towardsHead: thighLengths(head),
    sigma: thighLengths(Math.hypot(SIGMA_KNEE, Math.sqrt(varianceOf(gradient, circle))) / slope),
    depth: degrees(depthAbout({ along: circle.along + head, across: circle.across + lift }, knee)),
  };
};

/** Distance and direction of the knee from the lifted hip, and how fast the distance falls with the lift. */
const reachFrom = (from: OnPad, lift: number) => {
  const along = from.along - towardsHead(lift);
  const across = from.across - lift;
  const reach = Math.hypot(along, across);
  const slope = Math.max((across + towardsHeadSlope(lift) * along) / reach, LEAST_SLOPE);
  return { reach, along: along / reach, across: across / reach, slope };
};
