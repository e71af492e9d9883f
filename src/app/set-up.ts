import type { Frame } from '../capture/frame-source.ts';
import type { Box, PoseEstimator } from '../capture/pose-estimator.ts';
import { type BodyFrame, bodyFrame } from '../core/geometry/body-frame.ts';
import { hipFlexion } from '../core/geometry/hip-flexion.ts';
import { jointOf, nearSide, sideScore } from '../core/geometry/near-side.ts';
import { isPlausible, type PictureSize, settledPoses, wholePicture } from '../core/geometry/propose-crop.ts';
import { proposePadLine } from '../core/geometry/propose-pad-line.ts';
import { yaw } from '../core/geometry/yaw.ts';
import { LEAST_TOP_HIP_FLEXION } from '../core/reps/is-leg-press.ts';
import { median } from '../core/signal/quantile.ts';
import type { Crop } from '../core/vocabulary/crop.ts';
import type { PadLine } from '../core/vocabulary/pad-line.ts';
import type { Pose, Side } from '../core/vocabulary/pose.ts';
import type { Problem } from '../core/vocabulary/problem.ts';
import { type Degrees, degrees } from '../core/vocabulary/units.ts';
import { findCrop, type Survey } from './find-crop.ts';

/** A survey frame, kept as a bitmap: it is looked at through many crops. */
export type SurveyFrame = Omit<Frame, 'image'> & { readonly image: ImageBitmap };

/** What is settled once, before the set. */
export interface SetUp {
  readonly kind: 'set-up';
  readonly crop: Crop;
  readonly side: Side;
  readonly padLine: PadLine;
  readonly body: BodyFrame;
  /** The survey's poses of the settled lifter. */
  readonly settled: readonly Pose[];
  readonly yaw: Degrees;
  /** Somebody else was seen beside the lifter. */
  readonly company: boolean;
}

export type SetUpOutcome =
  | SetUp
  | { readonly kind: 'nobody' }
  | { readonly kind: 'failed'; readonly problem: Problem }
  | { readonly kind: 'aborted' };

export interface SetUpWish {
  readonly size: PictureSize;
  /** null: proposed from the lifter's trunk. */
  readonly padLine: PadLine | null;
  /** null: found. */
  readonly crop: Crop | null;
  readonly signal: AbortSignal;
  /** Somebody who stands beside the machine is nobody yet. */
  readonly seatedOnly: boolean;
  /** Looks made so far. */
  readonly onLook: (looks: number) => void;
}

/** Every n-th survey frame serves for a first look. */
const FEW_EVERY = 3;
/** A second skeleton counts when it is as sure as this, in at least this share of the looks. */
const COMPANY_SCORE = 0.45;
const COMPANY_SHARE = 0.5;

class Interrupted extends Error {
  readonly outcome: SetUpOutcome;
  constructor(outcome: SetUpOutcome) {
    super(outcome.kind);
    this.outcome = outcome;
  }
}

const estimateOne = async (
  estimator: PoseEstimator,
  frame: SurveyFrame,
  crop: Crop,
  hidden: readonly Box[] = [],
): Promise<Pose | null> => {
  const image = await createImageBitmap(frame.image);
  const estimated = await estimator.estimate({ ...frame, image }, crop, { hidden });
  if (estimated.kind === 'failed') throw new Interrupted(estimated);
  return estimated.observation.kind === 'pose' ? estimated.observation : null;
};

/** The upright rectangle around a person, with a margin. */
const boxAround = (pose: Pose): Box => {
  const points = Object.values(pose.keypoints).filter(({ score }) => score > 0.2);
  const xs = points.map(({ x }) => x);
  const ys = points.map(({ y }) => -y);
  const [left, top] = [Math.min(...xs), Math.min(...ys)];
  const [width, height] = [Math.max(...xs) - left, Math.max(...ys) - top];
  const margin = 0.1 * Math.max(width, height);
  return { left: left - margin, top: top - margin, width: width + 2 * margin, height: height + 2 * margin };
};

/** Looks once more at a few frames with the lifter painted over: is there anybody else? */
const hasCompany = async (
  estimator: PoseEstimator,
  frames: readonly SurveyFrame[],
  lifter: Pose,
  size: PictureSize,
): Promise<boolean> => {
  const looked = frames.filter((_, i) => i % FEW_EVERY === 1);
  let seen = 0;
  for (const frame of looked) {
    const other = await estimateOne(estimator, frame, wholePicture(size, degrees(0)), [boxAround(lifter)]);
    if (!other) continue;
    const side = sideScore(other, 'left') > sideScore(other, 'right') ? 'left' : 'right';
    if (sideScore(other, side) >= COMPANY_SCORE && isPlausible(other, side)) seen++;
  }
  return looked.length > 0 && seen / looked.length >= COMPANY_SHARE;
};

/** Hips bent: seated, reclined or lying, as on every leg press. */
const isSeated = (poses: readonly Pose[], side: Side): boolean =>
  median(
    poses.map((pose) =>
      hipFlexion(jointOf(pose, side, 'shoulder'), jointOf(pose, side, 'hip'), jointOf(pose, side, 'knee')),
    ),
  ) >= LEAST_TOP_HIP_FLEXION;

const lookAround = async (
  estimator: PoseEstimator,
  frames: readonly SurveyFrame[],
  { size, padLine, crop, signal, seatedOnly, onLook }: SetUpWish,
): Promise<SetUpOutcome> => {
  let looks = 0;
  const survey: Survey = async (crop, which) => {
    const poses: Pose[] = [];
    for (const frame of which === 'few' ? frames.filter((_, i) => i % FEW_EVERY === 1) : frames) {
      if (signal.aborted) throw new Interrupted({ kind: 'aborted' });
      const pose = await estimateOne(estimator, frame, crop);
      if (pose) poses.push(pose);
      onLook(++looks);
    }
    return poses;
  };
  const look = crop ? { crop, poses: await survey(crop, 'all') } : await findCrop(survey, size);
  const side = look && nearSide(look.poses);
  const settled = look && side ? settledPoses(look.poses, side) : [];
  const [lifter] = settled;
  if (!look || !side || !lifter || (seatedOnly && !isSeated(settled, side))) return { kind: 'nobody' };
  const line = padLine ?? proposePadLine(settled, side);
  return {
    kind: 'set-up',
    crop: look.crop,
    side,
    padLine: line,
    body: bodyFrame(settled, side, line),
    settled,
    yaw: yaw(settled),
    company: await hasCompany(estimator, frames, lifter, size),
  };
};

/** Finds the lifter, the crop, the near side and the pad line from a few frames. */
export const setUp = async (
  estimator: PoseEstimator,
  frames: readonly SurveyFrame[],
  wish: SetUpWish,
): Promise<SetUpOutcome> => {
  try {
    return await lookAround(estimator, frames, wish);
  } catch (error) {
    if (error instanceof Interrupted) return error.outcome;
    throw error;
  }
};
