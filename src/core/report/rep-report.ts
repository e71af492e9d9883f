import { liftClass } from '../coaching/lift-class.ts';
import { LIFT_DWELL, LIFT_SLIGHT } from '../coaching/thresholds.ts';
import { type BodyFrame, inPicture } from '../geometry/body-frame.ts';
import { hipFlexion } from '../geometry/hip-flexion.ts';
import { hipToPad } from '../geometry/hip-to-pad.ts';
import { kneeFlexion } from '../geometry/knee-flexion.ts';
import { towardsHead } from '../geometry/rolling-hip.ts';
import type { LearnedHip } from '../reps/learn-hip.ts';
import type { RepSpan } from '../reps/segment-reps.ts';
import { mean } from '../signal/quantile.ts';
import type { Point } from '../vocabulary/pose.ts';
import type { RepReport } from '../vocabulary/report.ts';
import {
  type Centimetres,
  centimetres,
  type Degrees,
  degrees,
  milliseconds,
  type ThighLengths,
  thighLengths,
} from '../vocabulary/units.ts';
import { bottomLift } from './bottom-lift.ts';
import { isBottomSeen } from './is-bottom-seen.ts';
import { type JudgedFrame, judgeFrame } from './judge-frame.ts';
import { repPlace } from './rep-place.ts';
import { repTiming } from './rep-timing.ts';
import type { SmoothFrame } from './smooth-joints.ts';

/** What the review knows of the whole set when it judges one rep. */
export interface SetContext {
  readonly body: BodyFrame;
  readonly learned: LearnedHip;
  readonly thighCm: number;
  /** False when the view or the frame rate forbids a verdict on lift. */
  readonly liftAllowed: boolean;
  /** The set's usual excursion of knee flexion, degrees. */
  readonly usualExcursion: Degrees;
  /** Where along the pad the trunk was in the first rep. */
  readonly firstSlide: ThighLengths;
}

/** Bottoms this near one another in depth are the same bottom. */
const SAME_BOTTOM = 3;
/** Depth is the mean this long before and after the deepest frame. */
const BOTTOM_HALF = 100;
/** A rep with less than this share of the set's usual excursion is partial. */
const PARTIAL_SHARE = 0.7;

/** The depth at which the lift was first past its threshold for the dwell, on the way down. */
const seenAt = (frames: readonly JudgedFrame[]): Degrees | null => {
  let since: JudgedFrame | null = null;
  for (const frame of frames) {
    if (frame.lift === null || frame.lift.lift < LIFT_SLIGHT) since = null;
    else since ??= frame;
    if (since && frame.at - since.at >= LIFT_DWELL) return since.depth;
  }
  return null;
};

/**
 * The turnaround: the first bottom that is about as deep as the deepest. A failed rep may sink to its deepest place
 * long after it turned.
 */
const turnaround = (frames: readonly JudgedFrame[], deepest: JudgedFrame): JudgedFrame => {
  let i = frames.findIndex(({ depth }) => depth >= deepest.depth - SAME_BOTTOM);
  while (i < frames.length - 1 && (frames[i + 1] as JudgedFrame).depth >= (frames[i] as JudgedFrame).depth) i++;
  return frames[i] ?? deepest;
};

const toCm = (lift: ThighLengths, thighCm: number): Centimetres => centimetres(lift * thighCm);

/**
 * How far the trunk line has turned off the pad since the rep's top: the shoulder where it is, the hip risen and, as
 * the pelvis rolls, moved a little towards the head (measurement.md 9.3).
 */
const trunkTurn = (bottom: JudgedFrame, lift: ThighLengths, origin: Point, { body, learned }: SetContext): Degrees => {
  const { along, across } = learned.circle;
  const { shoulder } = bottom.frame.joints;
  const risen = Math.max(0, lift);
  const hip = inPicture(along + towardsHead(risen), across + risen, origin, body);
  const lifted = hipToPad(shoulder, hip, body.pad);
  return degrees(lifted - hipToPad(shoulder, inPicture(along, across, origin, body), body.pad));
};

/**
 * Judges one rep. `frames` are those from the rep's top to its end, in order; never empty. Of the causes it knows only
 * 'undecided'; what hid a rep from view is told by `whyNotMeasured`.
 */
export const repReport = (
  index: number,
  span: RepSpan,
  frames: readonly SmoothFrame[],
  context: SetContext,
): RepReport => {
  const { body, thighCm } = context;
  const place = repPlace(frames, body);
  const judged = frames.map((frame) => judgeFrame(frame, place, context));
  const timing = repTiming(span, frames);
  const deepest = judged.reduce((a, b) => (b.depth > a.depth ? b : a));
  const bottom = judged.filter(({ at }) => Math.abs(at - deepest.at) <= BOTTOM_HALF);
  const bottomSeen = isBottomSeen(judged);
  const read = context.liftAllowed && bottomSeen ? bottomLift(judged) : null;
  const told = read?.kind === 'told' ? read : null;
  const lift = told?.lift ?? null;
  const word = told ? liftClass(told.lift, told.sigma) : 'not-measured';
  const { joints } = deepest.frame;
  return {
    index,
    startAt: timing.startAt,
    bottomAt: turnaround(judged, deepest).at,
    endAt: timing.endAt,
    partial: span.bottom.flexion - span.top.flexion < PARTIAL_SHARE * context.usualExcursion,
    depth: bottomSeen ? degrees(mean(bottom.map(({ depth }) => depth))) : null,
    hipFlexion: bottomSeen ? hipFlexion(joints.shoulder, deepest.hip, joints.knee) : null,
    kneeFlexion: bottomSeen ? kneeFlexion(joints.hip, joints.knee, joints.ankle) : null,
    lift: lift === null ? null : toCm(thighLengths(Math.max(0, lift)), thighCm),
    liftSigma: told && toCm(told.sigma, thighCm),
    liftClass: word,
    notMeasuredBecause: read?.kind === 'undecided' ? 'undecided' : null,
    hipToPadChange: lift === null ? null : trunkTurn(deepest, lift, place.hip, context),
    liftSeenAt: word === 'none' || word === 'not-measured' ? null : seenAt(judged),
    slide: toCm(thighLengths(place.slide - context.firstSlide), thighCm),
    eccentric: milliseconds(timing.pauseFrom - timing.startAt),
    pause: milliseconds(timing.pauseTo - timing.pauseFrom),
    concentric: milliseconds(timing.endAt - timing.pauseTo),
  };
};
