import { liftClass } from '../coaching/lift-class.ts';
import { LIFT_CLEAR, LIFT_DWELL, LIFT_SLIGHT, MOST_LIFT_SIGMA } from '../coaching/thresholds.ts';
import { type BodyFrame, hipFor, onPad, slideOf } from '../geometry/body-frame.ts';
import { depthAbout } from '../geometry/depth-about.ts';
import { hipFlexion } from '../geometry/hip-flexion.ts';
import { hipToPad } from '../geometry/hip-to-pad.ts';
import { kneeFlexion } from '../geometry/knee-flexion.ts';
import { medianPoint } from '../geometry/median-point.ts';
import { towardsHead } from '../geometry/rolling-hip.ts';
import { plus, scaled } from '../geometry/vector.ts';
import type { LearnedHip } from '../reps/learn-hip.ts';
import { type LearnedLift, learnedLift } from '../reps/learned-lift.ts';
import type { RepSpan } from '../reps/segment-reps.ts';
import { mean, median, quantile } from '../signal/quantile.ts';
import type { Point } from '../vocabulary/pose.ts';
import type { RepReport } from '../vocabulary/report.ts';
import {
  type Centimetres,
  centimetres,
  type Degrees,
  degrees,
  type Milliseconds,
  milliseconds,
  type ThighLengths,
  thighLengths,
} from '../vocabulary/units.ts';
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

/** The bottom of a rep: depth within this of the deepest (9.1, per-rep lift). */
const BOTTOM_DEPTHS = 5;
/** Bottoms this near one another in depth are the same bottom. */
const SAME_BOTTOM = 3;
/** Depth is the mean this long before and after the deepest frame. */
const BOTTOM_HALF = 100;
/** The bottom fifth of a rep must be seen in this share of its frames (9.5). */
const BOTTOM_SHARE = 0.2;
const LEAST_SEEN = 0.8;
/** The lift of a rep is this quantile at the bottom, not the maximum, which noise pushes up. */
const LIFT_QUANTILE = 0.8;
/**
 * What the fit does not know of its own error, as SD: the knee keypoint's bias in shapes that the curve cannot take
 * (thigh lengths), and the scale of the body (measurement.md 2), a share of the lift. With them two of three clean and
 * lifted reps of the rendered clips lie within one SD.
 */
const SIGMA_SHAPE = 0.012;
const SIGMA_SCALE = 0.1;
/** A rep with less than this share of the set's usual excursion is partial. */
const PARTIAL_SHARE = 0.7;

/** One frame of a rep, measured. */
export interface JudgedFrame {
  readonly at: Milliseconds;
  readonly depth: Degrees;
  readonly lift: LearnedLift | null;
  readonly hip: Point;
  readonly frame: SmoothFrame;
}

const kneeFlexionOf = ({ joints: { hip, knee, ankle } }: SmoothFrame): Degrees => kneeFlexion(hip, knee, ankle);

/** Where the pelvis rests in this rep: moved with the shoulder since the set's start, so that a slide is no lift. */
export const restingHip = (frames: readonly SmoothFrame[], body: BodyFrame): Point =>
  hipFor(middleShoulder(frames), body);

/** How far the trunk has slid along the pad in this rep, from its usual place in the set. */
export const repSlide = (frames: readonly SmoothFrame[], body: BodyFrame): ThighLengths =>
  slideOf(middleShoulder(frames), body);

const middleShoulder = (frames: readonly SmoothFrame[]): Point =>
  medianPoint(frames.map(({ joints }) => joints.shoulder));

/** A place given on the pad (thigh lengths from `origin`), back in the picture. */
export const inPicture = (along: number, across: number, origin: Point, { pad, thigh }: BodyFrame): Point =>
  plus(origin, plus(scaled(pad.along, along * thigh), scaled(pad.across, across * thigh)));

/** Where the lifter rests in one rep. */
export interface RestingPlace {
  readonly hip: Point;
  readonly slide: ThighLengths;
}

/** Depth, lift and the hip's place in one frame, by what the set has taught. */
export const judgeFrame = (
  frame: SmoothFrame,
  resting: RestingPlace,
  { body, learned }: Pick<SetContext, 'body' | 'learned'>,
): JudgedFrame => {
  const { circle } = learned;
  const knee = onPad(frame.joints.knee, resting.hip, body);
  const lift = learnedLift(knee, kneeFlexionOf(frame), resting.slide, learned);
  return {
    at: frame.at,
    depth: lift?.depth ?? depthAbout(circle, knee),
    lift,
    hip: inPicture(circle.along, circle.across + Math.max(0, lift?.lift ?? 0), resting.hip, body),
    frame,
  };
};

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

const isBottomSeen = (frames: readonly JudgedFrame[]): boolean => {
  const depths = frames.map(({ depth }) => depth);
  const deep = quantile(depths, 1) - BOTTOM_SHARE * (quantile(depths, 1) - quantile(depths, 0));
  const bottom = frames.filter(({ depth }) => depth >= deep);
  return bottom.filter(({ frame }) => frame.missing.length === 0).length >= LEAST_SEEN * bottom.length;
};

interface BottomLift {
  readonly kind: 'told';
  readonly lift: ThighLengths;
  /** Everything that makes it doubtful. */
  readonly sigma: ThighLengths;
}

/**
 * Read as pinned, where the other reading of the set's knees is likely too and has the hips clearly off the pad: a
 * "none" would be a verdict that nobody has. The other way round the lift is the likelier reading, and is told.
 */
const isUndecided = (bottom: readonly LearnedLift[], lift: number): boolean =>
  lift < LIFT_CLEAR &&
  bottom.every(({ unclear }) => unclear) &&
  median(bottom.map(({ otherLift }) => otherLift ?? 0)) >= LIFT_CLEAR;

/** Lift at the rep's bottom, or null when it cannot be told. */
const liftOf = (
  frames: readonly JudgedFrame[],
  context: SetContext,
): BottomLift | { readonly kind: 'undecided' } | null => {
  if (!context.liftAllowed || !isBottomSeen(frames)) return null;
  const deepest = Math.max(...frames.map(({ depth }) => depth));
  const bottom = frames.flatMap(({ depth, lift }) => (depth > deepest - BOTTOM_DEPTHS && lift ? [lift] : []));
  const sigma = median(bottom.map((lift) => lift.sigma));
  if (bottom.length === 0 || !(sigma <= MOST_LIFT_SIGMA)) return null;
  const lifts = bottom.map(({ lift }) => lift);
  const lift = quantile(lifts, LIFT_QUANTILE);
  if (isUndecided(bottom, lift)) return { kind: 'undecided' };
  const doubt = median(bottom.map((each) => each.doubt));
  return {
    kind: 'told',
    lift: thighLengths(lift),
    sigma: thighLengths(Math.hypot(sigma, doubt, SIGMA_SHAPE, SIGMA_SCALE * lift)),
  };
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
  const slide = repSlide(frames, body);
  const origin = restingHip(frames, body);
  const judged = frames.map((frame) => judgeFrame(frame, { hip: origin, slide }, context));
  const timing = repTiming(span, frames);
  const deepest = judged.reduce((a, b) => (b.depth > a.depth ? b : a));
  const bottom = judged.filter(({ at }) => Math.abs(at - deepest.at) <= BOTTOM_HALF);
  const bottomSeen = isBottomSeen(judged);
  const read = liftOf(judged, context);
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
    kneeFlexion: bottomSeen ? kneeFlexionOf(deepest.frame) : null,
    lift: lift === null ? null : toCm(thighLengths(Math.max(0, lift)), thighCm),
    liftSigma: told && toCm(told.sigma, thighCm),
    liftClass: word,
    notMeasuredBecause: read?.kind === 'undecided' ? 'undecided' : null,
    hipToPadChange: lift === null ? null : trunkTurn(deepest, lift, origin, context),
    liftSeenAt: word === 'none' || word === 'not-measured' ? null : seenAt(judged),
    slide: toCm(thighLengths(slide - context.firstSlide), thighCm),
    eccentric: milliseconds(timing.pauseFrom - timing.startAt),
    pause: milliseconds(timing.pauseTo - timing.pauseFrom),
    concentric: milliseconds(timing.endAt - timing.pauseTo),
  };
};
