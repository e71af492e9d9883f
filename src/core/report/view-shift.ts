import { fitSimilarity, type SeenTwice } from '../geometry/fit-similarity.ts';
import { kneeFlexion } from '../geometry/knee-flexion.ts';
import { medianPoint } from '../geometry/median-point.ts';
import { jointOf } from '../geometry/near-side.ts';
import type { Similarity } from '../geometry/with-shift.ts';
import type { Pose, Side } from '../vocabulary/pose.ts';

/** Poses of one stance: the hip keypoint drifts with the depth, by 3 cm over a rep, so that like is held against like. */
const BIN_WIDTH = 10;
/** A stance must have been seen so often in both views; a view with fewer poses shows no place. */
export const LEAST_POSES = 5;

const flexionOf = (pose: Pose, side: Side): number =>
  kneeFlexion(jointOf(pose, side, 'hip'), jointOf(pose, side, 'knee'), jointOf(pose, side, 'ankle'));

const byStance = (poses: readonly Pose[], side: Side): Readonly<Record<number, readonly Pose[]>> => {
  const bins: Record<number, Pose[]> = {};
  for (const pose of poses) {
    const bin = Math.round(flexionOf(pose, side) / BIN_WIDTH);
    bins[bin] ??= [];
    bins[bin].push(pose);
  }
  return bins;
};

/** Shoulder and hip, which rest on the pad; the knee says the same only while the pelvis does not lift. */
const pairsOf = (from: readonly Pose[], to: readonly Pose[], side: Side): readonly SeenTwice[] =>
  (['shoulder', 'hip'] as const).map((joint) => ({
    from: medianPoint(from.map((pose) => jointOf(pose, side, joint))),
    to: medianPoint(to.map((pose) => jointOf(pose, side, joint))),
    weight: Math.min(from.length, to.length),
  }));

/**
 * From one view's picture to another's: what brings the resting lifter of `from` onto the one of `to`. Both are settled
 * poses; null where either shows too few.
 */
export const viewShift = (from: readonly Pose[], to: readonly Pose[], side: Side): Similarity | null => {
  if (Math.min(from.length, to.length) < LEAST_POSES) return null;
  const [ours, theirs] = [byStance(from, side), byStance(to, side)];
  const shared = Object.keys(ours).flatMap((bin) => {
    const [own, other] = [ours[Number(bin)] ?? [], theirs[Number(bin)] ?? []];
    return Math.min(own.length, other.length) < LEAST_POSES ? [] : pairsOf(own, other, side);
  });
  return fitSimilarity(shared.length > 0 ? shared : pairsOf(from, to, side));
};
