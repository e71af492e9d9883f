/**
 * The bias of the knee keypoint along the thigh, as a curve over knee flexion: given at some knots, straight in
 * between. Thigh lengths, positive away from the hip.
 */

/** Knee flexion at the knots, degrees. */
export const BIAS_KNOTS: readonly number[] = [0, 15, 30, 45, 60, 75, 90, 105, 120];
const STEP = 15;

/** What one knot contributes at some flexion. */
export interface KnotShare {
  readonly knot: number;
  readonly share: number;
}

/** The two knots around a knee flexion (degrees), with their shares; beyond the ends the last one alone. */
export const knotShares = (flexion: number): readonly [KnotShare, KnotShare] => {
  const last = BIAS_KNOTS.length - 1;
  const at = Math.min(Math.max(flexion / STEP, 0), last);
  const knot = Math.min(Math.floor(at), last - 1);
  const share = at - knot;
  return [
    { knot, share: 1 - share },
    { knot: knot + 1, share },
  ];
};
