import { GOOD_YAW } from '../coaching/thresholds.ts';
import { type BodyFrame, inPicture } from '../geometry/body-frame.ts';
import type { CirclePrior } from '../geometry/fit-hip-circle.ts';
import { minus } from '../geometry/vector.ts';
import { depthsOf, type KneeSums, type LearnedHip, learnPinned } from '../reps/learn-hip.ts';
import type { KnownHip } from '../vocabulary/known-hip.ts';
import type { ModelName, RepReport } from '../vocabulary/report.ts';
import { type Degrees, degrees, pixels, thighLengths } from '../vocabulary/units.ts';

const LEAST_REPS = 2;
/** Likelihood of the other reading of the same knees from which it is open where the hip is. */
const MOST_DOUBT = 0.05;
/** A set that is never shallower than this may have its hips off the pad all the time. Degrees of depth. */
const SHALLOW = degrees(80);
/** What is taken as pinned where no onset was seen: few pelves leave the pad before (measurement.md 1.3). */
const PINNED_TO = degrees(96);
/**
 * How far short of an onset that was seen the pinned part ends, and how long it must be, degrees: 2, and the 3 by which
 * depths about the fitted hip, as the onset's, may differ from those about the prior one, as the knees' here.
 */
const SHORT_OF_ONSET = 5;
const LEAST_ARC = 14;

/** A set as reviewed, by its own knees and the plain prior. */
export interface Lesson {
  readonly model: ModelName;
  readonly body: BodyFrame;
  readonly knees: KneeSums;
  readonly plain: CirclePrior;
  readonly own: LearnedHip;
  readonly reps: readonly RepReport[];
  readonly yaw: Degrees;
  readonly cameraMoved: boolean;
}

const isCertain = ({ own, reps, yaw, cameraMoved }: Lesson): boolean =>
  !own.partial &&
  (own.rival?.share ?? 0) <= MOST_DOUBT &&
  reps.filter(({ liftClass }) => liftClass !== 'not-measured').length >= LEAST_REPS &&
  yaw <= GOOD_YAW &&
  !cameraMoved;

/**
 * Where the hip is, for later sets to start from; null unless it is certain. By the shallow knees alone, where the hips
 * are on the pad whatever became of them deeper. By the plain prior always, also where the set itself was judged by what
 * an earlier one had taught: so each lesson rests on one set's own knees, and an error ends with the set that made it,
 * instead of being taught on and believed the more the more often it is told.
 */
export const taughtHip = (lesson: Lesson): KnownHip | null => {
  const { model, body, knees, plain, own } = lesson;
  const depths = depthsOf(knees);
  const [top, bottom] = [Math.min(...depths), Math.max(...depths)];
  const pinnedTo = Math.min(PINNED_TO, own.onset ? own.onset.low - SHORT_OF_ONSET : bottom);
  if (!isCertain(lesson) || top > SHALLOW || Math.min(pinnedTo, bottom) - top < LEAST_ARC) return null;
  const { circle } = learnPinned(knees, degrees(pinnedTo), plain);
  return {
    model,
    fromShoulder: minus(inPicture(circle.along, circle.across, body.hip, body), body.shoulder),
    trunk: pixels(body.trunk * body.thigh),
    thigh: body.thigh,
    radius: thighLengths(circle.radius),
    bias: circle.bias.map(thighLengths),
    covariance: circle.covariance,
    pad: body.pad,
  };
};
