import { mean, median, quantile } from '../signal/quantile.ts';
import type { Crop } from '../vocabulary/crop.ts';
import { JOINTS, type Joint, type Point, type Pose, type Side } from '../vocabulary/pose.ts';
import { type Degrees, degrees, pixels } from '../vocabulary/units.ts';
import { normalised } from './angle.ts';
import { medianPoint } from './median-point.ts';
import { jointOf, nearSide, sideScore } from './near-side.ts';
import { direction, distance, minus, plus, scaled, turned, unit } from './vector.ts';

/** Size of the source picture, pixels. */
export interface PictureSize {
  readonly width: number;
  readonly height: number;
}

/** Below this a side's joints are more guess than sight; correct points score 0.2 to 0.7 (measured.md). */
const CREDIBLE_SCORE = 0.2;
/** A pose seen much worse than the survey's better ones shows somebody else, or nobody. */
const CREDIBLE_SHARE = 0.65;
/** Share of the crop that the lifter's extent fills; the rest is margin for what the survey did not see. */
const FILL = 0.8;

/** The whole picture, as the square that holds it. */
export const wholePicture = (size: PictureSize, rotation: Degrees): Crop => ({
  centreX: pixels(size.width / 2),
  centreY: pixels(size.height / 2),
  side: pixels(Math.max(size.width, size.height)),
  rotation,
});

/** Overlapping squares that cover the picture's middle and corners at closer range, for a small or crowded view. */
export const closerWindows = (size: PictureSize, rotation: Degrees): readonly Crop[] => {
  const side = 0.6 * Math.max(size.width, size.height);
  const spread = (extent: number) => (extent <= side ? [extent / 2] : [side / 2, extent / 2, extent - side / 2]);
  return spread(size.width).flatMap((x) =>
    spread(size.height).map((y) => ({ centreX: pixels(x), centreY: pixels(y), side: pixels(side), rotation })),
  );
};

const isBetween = (value: number, low: number, high: number): boolean => value >= low && value <= high;

/**
 * Whether trunk, thigh and shank could be one person's, seen from the side: in a side view each keeps its length,
 * about 0.29, 0.245 and 0.246 of the stature (measurement.md 2), give or take the detector and some yaw.
 */
export const isPlausible = (pose: Pose, side: Side): boolean => {
  const at = (joint: Joint) => jointOf(pose, side, joint);
  const thigh = distance(at('hip'), at('knee'));
  return (
    isBetween(distance(at('shoulder'), at('hip')) / thigh, 0.6, 2) &&
    isBetween(distance(at('knee'), at('ankle')) / thigh, 0.55, 1.7)
  );
};

/** How well a row of poses is seen: the mean of the better side's scores, an implausible pose counting half; 0 for none. */
export const sightScore = (poses: readonly Pose[]): number => {
  if (poses.length === 0) return 0;
  const side = nearSide(poses);
  return mean(poses.map((pose) => sideScore(pose, side) * (isPlausible(pose, side) ? 1 : 0.5)));
};

/** The best single pose of a row: one lucky frame is enough to know where to look closer. */
export const bestGlimpse = (poses: readonly Pose[]): number =>
  poses.reduce((most, pose) => Math.max(most, sightScore([pose])), 0);

/**
 * The poses that show the person who stays in one place, seen well: somebody who walks past or is still getting in
 * does not widen the crop.
 */
export const settledPoses = (poses: readonly Pose[], side: Side): readonly Pose[] => {
  const best = quantile(
    poses.map((pose) => sideScore(pose, side)),
    0.9,
  );
  const least = Math.max(CREDIBLE_SCORE, CREDIBLE_SHARE * best);
  const seen = poses.filter((pose) => sideScore(pose, side) >= least && isPlausible(pose, side));
  const centre = medianPoint(seen.map((pose) => jointOf(pose, side, 'hip')));
  const torso = median(seen.map((pose) => distance(jointOf(pose, side, 'shoulder'), jointOf(pose, side, 'hip'))));
  return seen.filter((pose) => distance(jointOf(pose, side, 'hip'), centre) < 0.6 * torso);
};

/** Clockwise turn of the picture that brings the trunk (hip to shoulder) upright. */
export const uprightRotation = (poses: readonly Pose[], side: Side): Degrees => {
  const trunks = poses.map((pose) => unit(minus(jointOf(pose, side, 'shoulder'), jointOf(pose, side, 'hip'))));
  const sum = trunks.reduce(plus, { x: 0, y: 0 });
  return normalised(degrees(direction(sum) - 90));
};

/**
 * Every place the lifter's body takes up, or will: what was seen, and the ankle and knee of the straight leg, so
 * that a survey of bent legs still leaves room for the start position.
 */
const extent = (poses: readonly Pose[], side: Side): readonly Point[] =>
  poses.flatMap((pose) => {
    const seen = Object.values(pose.keypoints).filter(({ score }) => score >= CREDIBLE_SCORE);
    const hip = jointOf(pose, side, 'hip');
    const knee = jointOf(pose, side, 'knee');
    const ankle = jointOf(pose, side, 'ankle');
    const reach = distance(hip, knee) + distance(knee, ankle);
    const straight = plus(hip, scaled(unit(minus(ankle, hip)), reach));
    return [...seen, ...JOINTS.map((joint) => jointOf(pose, side, joint)), straight];
  });

/**
 * The square that holds the settled lifter at every depth seen, turned by `rotation`; null when nobody is seen.
 * Percentiles rather than extremes, so that one wild keypoint does not shrink the lifter in the model's input.
 */
export const cropAround = (poses: readonly Pose[], rotation: Degrees): Crop | null => {
  const side = nearSide(poses);
  const settled = settledPoses(poses, side);
  if (settled.length === 0) return null;
  // In a frame turned like the picture, the square's sides are upright.
  const points = extent(settled, side).map((point) => turned(point, degrees(-rotation)));
  const xs = points.map(({ x }) => x);
  const ys = points.map(({ y }) => y);
  const [left, right, low, high] = [quantile(xs, 0.01), quantile(xs, 0.99), quantile(ys, 0.01), quantile(ys, 0.99)];
  const centre = turned({ x: (left + right) / 2, y: (low + high) / 2 }, rotation);
  return {
    centreX: pixels(centre.x),
    centreY: pixels(-centre.y),
    side: pixels(Math.max(right - left, high - low) / FILL),
    rotation,
  };
};
