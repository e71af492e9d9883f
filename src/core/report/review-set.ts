import { depthLimit } from '../coaching/depth-limit.ts';
import { poolOnset } from '../coaching/pool-onset.ts';
import { LIFT_FRAME_RATE, TOO_FAST } from '../coaching/thresholds.ts';
import { type BodyFrame, bodyFrame, onPad } from '../geometry/body-frame.ts';
import { jointNoise } from '../geometry/joint-noise.ts';
import { kneeFlexion } from '../geometry/knee-flexion.ts';
import { nearSide } from '../geometry/near-side.ts';
import { settledPoses } from '../geometry/propose-crop.ts';
import { proposePadLine } from '../geometry/propose-pad-line.ts';
import { thighCm } from '../geometry/thigh-cm.ts';
import { uprightThigh } from '../geometry/upright-thigh.ts';
import { between, minus } from '../geometry/vector.ts';
import { yaw } from '../geometry/yaw.ts';
import { hipPrior, withShankBias } from '../reps/hip-prior.ts';
import type { NotLegPress } from '../reps/is-leg-press.ts';
import { withKnownHip } from '../reps/known-hip-prior.ts';
import { addKnee, type KneeSums, type LearnedHip, learnHip } from '../reps/learn-hip.ts';
import type { RepSpan } from '../reps/segment-reps.ts';
import { addShank, type ShankSums, shankBias } from '../reps/shank-bias.ts';
import { median } from '../signal/quantile.ts';
import type { KnownHip } from '../vocabulary/known-hip.ts';
import type { LimitAuthor } from '../vocabulary/limit-author.ts';
import { FULL_METHOD, type Method } from '../vocabulary/method.ts';
import type { PadLine } from '../vocabulary/pad-line.ts';
import type { Point, Pose, Side } from '../vocabulary/pose.ts';
import type { LiftUnknown } from '../vocabulary/reading.ts';
import type { Recording } from '../vocabulary/recording.ts';
import type { Onset, RepReport } from '../vocabulary/report.ts';
import { centimetres, type Degrees, degrees, thighLengths } from '../vocabulary/units.ts';
import { USUAL_WARNING, type WarningWish } from '../vocabulary/warning-wish.ts';
import { type AdviceFinding, advise } from './advise.ts';
import { descentSpeed } from './descent-speed.ts';
import { findReps } from './find-reps.ts';
import { footHeight, footHeightWord } from './foot-height.ts';
import { onePicture, viewAt } from './one-picture.ts';
import { inPicture, repReport, repSlide, restingHip, type SetContext } from './rep-report.ts';
import { restJitter } from './rest-jitter.ts';
import { type FoundQuality, forbiddenBy, type SetView, setQuality } from './set-quality.ts';
import { type SmoothFrame, smoothJoints } from './smooth-joints.ts';
import { spoiledByCamera } from './spoiled-by-camera.ts';
import { squareKneeIn } from './square-knee-in.ts';
import { taughtHip } from './taught-hip.ts';
import { velocityLoss } from './velocity-loss.ts';
import { whyNotMeasured } from './why-not-measured.ts';

/** What the lifter or the machine's profile may say beforehand. */
export interface ReviewWish {
  /** null: proposed from the set itself. */
  readonly padLine: PadLine | null;
  /** Centimetres; null: 170 is taken, and lengths are "about". */
  readonly statureCm: number | null;
  /** How the set was to be warned of; as usual unless given. */
  readonly warning?: WarningWish;
  /** The hip as an earlier set from the same place found it; absent: as this set alone shows it. */
  readonly knownHip?: KnownHip;
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

/** A pad line this far from the resting trunk is a slip of the finger (9.5). */
const MOST_PAD_OFF = degrees(25);

const isPadLineOff = (padLine: PadLine, { shoulder, hip }: BodyFrame): boolean =>
  between(minus(padLine.headEnd, padLine.hipEnd), minus(shoulder, hip)) > MOST_PAD_OFF;

/** How long after the counted end a rep's return is looked for, milliseconds. */
const RETURN = 1500;

/** Frames from a rep's top to its end; the rep's return is looked for a little longer, up to the next rep's top. */
const framesOf = (span: RepSpan, next: RepSpan | undefined, frames: readonly SmoothFrame[]): readonly SmoothFrame[] => {
  const until = Math.max(span.end.at, Math.min(next?.top.at ?? Number.POSITIVE_INFINITY, span.end.at + RETURN));
  return frames.filter(({ at }) => at >= span.top.at && at <= until);
};

const kneesOf = (frames: readonly SmoothFrame[], body: BodyFrame, sums: KneeSums): KneeSums => {
  const origin = restingHip(frames, body);
  const slide = repSlide(frames, body);
  return frames
    .filter(({ missing }) => missing.length === 0)
    .reduce(
      (all, { joints }) =>
        addKnee(all, onPad(joints.knee, origin, body), kneeFlexion(joints.hip, joints.knee, joints.ankle), slide),
      sums,
    );
};

const shanksOf = (frames: readonly SmoothFrame[], sums: ShankSums): ShankSums =>
  frames
    .filter(({ missing }) => missing.length === 0)
    .reduce((all, { joints, sled }) => (sled ? addShank(all, joints, sled) : all), sums);

const frameRate = (recording: Recording): number | null => {
  const gaps = recording.frames.slice(1).map((frame, i) => frame.capturedAt - (recording.frames[i]?.capturedAt ?? 0));
  return gaps.length === 0 ? null : 1000 / median(gaps);
};

/** A rep's own frame rate is that of few frames: it forbids a verdict only from so far under the gate of the set's. */
const CLEARLY_SLOW = 0.9 * LIFT_FRAME_RATE;

/** Whether a device that was fast enough elsewhere in the set was too slow here. */
const isSlow = (frames: readonly SmoothFrame[]): boolean => {
  const gaps = frames.slice(1).map(({ at }, i) => at - (frames[i]?.at ?? 0));
  return gaps.length > 0 && 1000 / median(gaps) < CLEARLY_SLOW;
};

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
  const { frames: steady, movements, views, leftOut, isFirst } = onePicture(recording, method.fusion);
  const poses = steady.filter((frame): frame is Pose => frame.kind === 'pose');
  if (poses.length === 0) return { kind: 'nobody' };
  const side = nearSide(poses);
  const settled = settledPoses(poses, side);
  if (settled.length === 0) return { kind: 'nobody' };
  const padLine = (isFirst ? wish.padLine : null) ?? proposePadLine(settled, side);
  const knownHip = isFirst ? wish.knownHip : undefined;
  const body = bodyFrame(settled, side, padLine);
  const thigh = thighCm(wish.statureCm);
  const frames = smoothJoints(steady, body, jointNoise(method)).filter(({ settled: isSettled }) => isSettled);
  const found = findReps(frames);
  const seen: SetView = {
    rate: frameRate(recording),
    yaw: views.length > 0 ? degrees(Math.min(...views.map((view) => view.yaw))) : yaw(settled),
    views,
    leftOut,
    jitter: centimetres(restJitter(poses, body) * thigh),
    padOff: isPadLineOff(padLine, body),
    movements,
    thighCm: thigh,
  };
  const ofReps = found.reps.map((span, i) =>
    spoiledByCamera(framesOf(span, found.reps[i + 1], frames), span, movements),
  );
  const forbids = found.reps.map(({ top }, i) => {
    const yawThen = viewAt(views, top.at)?.yaw ?? seen.yaw;
    return forbiddenBy({ ...seen, yaw: yawThen }) ?? (isSlow(ofReps[i] ?? []) ? 'slow-frames' : null);
  });
  const isTold = (i: number): boolean => forbids[i] === null;
  // A view from far off side-on distorts the circle; it teaches nothing where there is a better one.
  const teaching = forbids.includes(null) ? ofReps.filter((_, i) => isTold(i)) : ofReps;
  const shanks = teaching.reduce<ShankSums>((sums, own) => shanksOf(own, sums), {});
  const knees = teaching.reduce<KneeSums>((sums, own) => kneesOf(own, body, sums), {});
  const plain = withShankBias(hipPrior(method), method.fusion ? shankBias(shanks, body.thigh) : null);
  const own = learnHip(knees, plain);
  const learned = knownHip ? learnHip(knees, withKnownHip(plain, knownHip, body)) : own;
  const slides = ofReps.map((own) => repSlide(own, body));
  const context = learned && {
    body,
    learned,
    thighCm: thigh,
    firstSlide: slides[0] ?? thighLengths(0),
    usualExcursion: degrees(median(found.reps.map(({ top, bottom }) => bottom.flexion - top.flexion))),
  };
  const reps = context
    ? found.reps.map((span, i) => judged(i + 1, span, ofReps[i] as readonly SmoothFrame[], context, forbids[i] ?? null))
    : [];
  const fastReps = context
    ? ofReps.filter((own) => (descentSpeed(own, body, context.learned.circle) ?? 0) > TOO_FAST).length
    : 0;
  const { warning = USUAL_WARNING } = wish;
  const told = reps.filter((_, i) => isTold(i));
  const onset: Onset = told.length > 0 ? onsetOf(learned, told) : { kind: 'none-seen', downTo: null };
  const limit = depthLimit(onset, warning, {
    uprightThigh: uprightThigh(body.pad),
    squareKnee: context && squareKneeIn(ofReps, context),
  });
  return {
    kind: 'reviewed',
    side,
    padLine,
    cmPerPixel: thigh / body.thigh,
    depthLimit: limit.at,
    depthLimitSetBy: limit.setBy,
    reps,
    others: found.others,
    onset,
    quality: setQuality(seen, reps, learned, wish.statureCm !== null),
    advice: advise({
      reps,
      onset,
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
            cameraMoved: movements.length > 0 || views.length > 1 || !isFirst,
          })
        : null,
  };
};
