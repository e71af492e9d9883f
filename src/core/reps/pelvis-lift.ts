import type { OnPad } from '../geometry/body-frame.ts';
import { depthAbout } from '../geometry/depth-about.ts';
import type { HipCircle } from '../geometry/fit-hip-circle.ts';
import { type Degrees, degrees, type ThighLengths, thighLengths } from '../vocabulary/units.ts';

/** One knee position's noise after filtering, thigh lengths: 2-4 mm (measured.md). */
const SIGMA_KNEE = 0.008;
/** Below this the thigh points too nearly along the pad for its circle to show what happens across it. */
const LEAST_SQUARENESS = 0.5;

export interface PelvisLift {
  /** Off the pad, beyond the lifter's circle; positive is away from the pad. */
  readonly lift: ThighLengths;
  /** SD: the knee's own noise and the fit's uncertainty at this depth, which grows away from the pinned range. */
  readonly sigma: ThighLengths;
  /** Depth about the hip where the lift has taken it. */
  readonly depth: Degrees;
}

/**
 * PelvisLift from the knee's circle: how much farther the knee is from the pinned hip than the thigh is long, seen
 * across the pad. null while the thigh lies along the pad.
 */
export const pelvisLift = (knee: OnPad, circle: HipCircle): PelvisLift | null => {
  const dAlong = knee.along - circle.along;
  const dAcross = knee.across - circle.across;
  const reach = Math.hypot(dAlong, dAcross);
  const squareness = dAcross / reach;
  if (squareness < LEAST_SQUARENESS) return null;
  const lift = (reach - circle.radius) / squareness;
  const gradient = [dAlong / reach, squareness, 1];
  const variance = gradient.reduce(
    (sum, gi, i) => sum + gradient.reduce((inner, gj, j) => inner + gi * gj * (circle.covariance[i]?.[j] ?? 0), 0),
    0,
  );
  return {
    lift: thighLengths(lift),
    sigma: thighLengths(Math.hypot(SIGMA_KNEE, Math.sqrt(variance)) / squareness),
    depth: degrees(depthAbout({ along: circle.along, across: circle.across + lift }, knee)),
  };
};
