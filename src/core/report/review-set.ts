import { depthLimit } from '../coaching/depth-limit.ts';
import { poolOnset } from '../coaching/pool-onset.ts';
import { TOO_FAST } from '../coaching/thresholds.ts';
import { inPicture } from '../geometry/body-frame.ts';
import { uprightThigh } from '../geometry/upright-thigh.ts';
import type { NotLegPress } from '../reps/is-leg-press.ts';
import type { LearnedHip } from '../reps/learn-hip.ts';
import type { RepSpan } from '../reps/segment-reps.ts';
import type { KnownHip } from '../vocabulary/known-hip.ts';
import type { LimitAuthor } from '../vocabulary/limit-author.ts';
import { FULL_METHOD, type Method } from '../vocabulary/method.ts';
import type { PadLine } from '../vocabulary/pad-line.ts';
import type { Point, Side } from '../vocabulary/pose.ts';
import type { LiftUnknown } from '../vocabulary/reading.ts';
import type { Recording } from '../vocabulary/recording.ts';
import type { Onset, RepReport } from '../vocabulary/report.ts';
import { type Degrees, degrees } from '../vocabulary/units.ts';
import { USUAL_WARNING, type WarningWish } from '../vocabulary/warning-wish.ts';
import { type AdviceFinding, advise } from './advise.ts';
import { descentSpeed } from './descent-speed.ts';
import { footHeight, footHeightWord } from './foot-height.ts';
import { repReport, type SetContext } from './rep-report.ts';
import { type FoundQuality, setQuality } from './set-quality.ts';
import type { SmoothFrame } from './smooth-joints.ts';
import { squareKneeIn } from './square-knee-in.ts';
import { type StudyWish, studySet } from './study-set.ts';
import { taughtHip } from './taught-hip.ts';
import { velocityLoss } from './velocity-loss.ts';
import { whyNotMeasured } from './why-not-measured.ts';

/** What the lifter or the machine's profile may say beforehand. */
export interface ReviewWish extends StudyWish {
  /** How the set was to be warned of; as usual unless given. */
  readonly warning?: WarningWish;
}

/** A set reviewed: zero lag, all frames. */
export interface Review {
  readonly kind: 'reviewed';
  readonly side: Side;
  readonly padLine: PadLine;
  readonly cmPerPixel: number;
  readonly depthLimit: Degrees;
  readonly depthLimitSetBy: LimitAuthor;
  readonly reps: readonly RepReport[];
  readonly others: readonly NotLegPress[];
  readonly onset: Onset;
  readonly quality: FoundQuality;
  readonly advice: readonly AdviceFinding[];
  /** What later sets from the same place may start from; null where this one is not sure of it. */
  readonly taughtHip: KnownHip | null;
}

export type Reviewed = Review | { readonly kind: 'nobody' };

const judged = (
  index: number,
  span: RepSpan,
  frames: readonly SmoothFrame[],
  context: Omit<SetContext, 'liftAllowed'>,
  forbids: LiftUnknown | null,
): RepReport => {
  const report = repReport(index, span, frames, { ...context, liftAllowed: forbids === null });
  const isMeasured = report.liftClass !== 'not-measured';
  return isMeasured
    ? report
    : { ...report, notMeasuredBecause: report.notMeasuredBecause ?? whyNotMeasured(frames, forbids) };
};

/**
 * The onset, or how deep nothing was seen: by the reps that were measured and showed none, and no deeper than where
 * another rep showed some.
 */
const onsetOf = (learned: LearnedHip | null, reps: readonly RepReport[]): Onset => {
  const bottoms = reps.map(({ depth }) => depth).filter((depth) => depth !== null);
  const pooled = poolOnset(learned, bottoms);
  if (pooled.kind === 'found') return pooled;
  const clean = reps.filter(({ liftClass }) => liftClass === 'none').map(({ depth }) => depth ?? 0);
  const lifted = reps.filter(({ liftClass }) => liftClass !== 'none' && liftClass !== 'not-measured');
  const first = lifted.map(({ liftSeenAt, depth }) => liftSeenAt ?? depth ?? Number.POSITIVE_INFINITY);
  return { kind: 'none-seen', downTo: clean.length === 0 ? null : degrees(Math.min(Math.max(...clean), ...first)) };
};

/** The hip's resting place in the picture, as the circle gives it. */
const hipOf = ({ body, learned }: Pick<SetContext, 'body' | 'learned'>): Point =>
  inPicture(learned.circle.along, learned.circle.across, body.hip, body);

/** Mean concentric speeds, degrees of knee flexion per second; a rep that was not pressed up has none. */
const pressRates = (spans: readonly RepSpan[], reps: readonly RepReport[]): readonly number[] =>
  reps.flatMap(({ concentric }, i) => {
    const { top, bottom, failed } = spans[i] as RepSpan;
    return failed || concentric <= 0 ? [] : [((bottom.flexion - top.flexion) / concentric) * 1000];
  });

/**
 * The review pass over a set's raw poses: the report's figures. Of earlier sets it knows the hip that the wish brings and
 * no more: the onset that they taught is for the live pass alone, so that a set names only an onset of its own. What was
 * brought is kept with the report, so that judging it anew gives the same figures; a pad line that is drawn anew turns
 * it along.
 */
export const reviewSet = (recording: Recording, wish: ReviewWish, method: Method = FULL_METHOD): Reviewed => {
  const study = studySet(recording, wish, method);
  if (!study) return { kind: 'nobody' };
  const { picture, padLine, body, found, ofReps, seen, forbids, knees, plain, own, context } = study;
  const learned = context?.learned ?? null;
  const reps = context
    ? found.reps.map((span, i) => judged(i + 1, span, ofReps[i] as readonly SmoothFrame[], context, forbids[i] ?? null))
    : [];
  const fastReps = context
    ? ofReps.filter((own) => (descentSpeed(own, body, context.learned.circle) ?? 0) > TOO_FAST).length
    : 0;
  const { warning = USUAL_WARNING } = wish;
  const told = reps.filter((_, i) => forbids[i] === null);
  const onset: Onset = told.length > 0 ? onsetOf(learned, told) : { kind: 'none-seen', downTo: null };
  const limit = depthLimit(onset, warning, {
    uprightThigh: uprightThigh(body.pad),
    squareKnee: context && squareKneeIn(ofReps, context),
  });
  return {
    kind: 'reviewed',
    side: body.side,
    padLine,
    cmPerPixel: seen.thighCm / body.thigh,
    depthLimit: limit.at,
    depthLimitSetBy: limit.setBy,
    reps,
    others: found.others,
    onset,
    quality: setQuality(seen, reps, learned, wish.statureCm !== null),
    advice: advise({
      reps,
      onset,
      limit: limit.at,
      sensitivity: warning.sensitivity,
      yaw: seen.yaw,
      footHeight: context ? footHeightWord(footHeight(found.reps, hipOf(context), body)) : 'middle',
      velocityLoss: velocityLoss(pressRates(found.reps, reps)),
      fastReps,
    }),
    // What two models saw is no place of either's.
    taughtHip:
      own && !recording.laterModel
        ? taughtHip({
            model: recording.model,
            body,
            knees,
            plain,
            own,
            reps,
            yaw: seen.yaw,
            cameraMoved: picture.movements.length > 0 || picture.views.length > 1 || !picture.isFirst,
          })
        : null,
  };
};
