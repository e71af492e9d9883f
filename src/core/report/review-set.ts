import { poolOnset } from '../coaching/pool-onset.ts';
import { depthLimitOf, GOOD_YAW, LIFT_FRAME_RATE, MOST_YAW } from '../coaching/thresholds.ts';
import { type BodyFrame, bodyFrame, onPad } from '../geometry/body-frame.ts';
import { isOnPad } from '../geometry/is-on-pad.ts';
import { kneeFlexion } from '../geometry/knee-flexion.ts';
import { nearSide } from '../geometry/near-side.ts';
import { settledPoses } from '../geometry/propose-crop.ts';
import { proposePadLine } from '../geometry/propose-pad-line.ts';
import { thighCm } from '../geometry/thigh-cm.ts';
import { between, minus } from '../geometry/vector.ts';
import { yaw } from '../geometry/yaw.ts';
import type { NotLegPress } from '../reps/is-leg-press.ts';
import { addKnee, type KneeSums, type LearnedHip, learnHip } from '../reps/learn-hip.ts';
import type { RepSpan } from '../reps/segment-reps.ts';
import { median } from '../signal/quantile.ts';
import type { PadLine } from '../vocabulary/pad-line.ts';
import type { Point, Pose, Side } from '../vocabulary/pose.ts';
import type { Recording } from '../vocabulary/recording.ts';
import type { Advice, Onset, RepReport, SetQuality } from '../vocabulary/report.ts';
import { type Centimetres, centimetres, type Degrees, degrees } from '../vocabulary/units.ts';
import { advise } from './advise.ts';
import { findReps } from './find-reps.ts';
import { footHeight, footHeightWord } from './foot-height.ts';
import { inPicture, repReport, restingHip, type SetContext } from './rep-report.ts';
import { restJitter } from './rest-jitter.ts';
import { type SmoothFrame, smoothJoints } from './smooth-joints.ts';
import { velocityLoss } from './velocity-loss.ts';

/** What the lifter or the machine's profile may say beforehand. */
export interface ReviewWish {
  /** null: proposed from the set itself. */
  readonly padLine: PadLine | null;
  /** Centimetres; null: 170 is taken, and lengths are "about". */
  readonly statureCm: number | null;
}

/** A set reviewed: zero lag, all frames. */
export interface Review {
  readonly kind: 'reviewed';
  readonly side: Side;
  readonly padLine: PadLine;
  readonly cmPerPixel: number;
  readonly depthLimit: Degrees;
  readonly reps: readonly RepReport[];
  readonly others: readonly NotLegPress[];
  readonly onset: Onset;
  readonly quality: SetQuality;
  readonly advice: readonly Advice[];
}

export type Reviewed = Review | { readonly kind: 'nobody' };

/** Raw jitter beyond which no lift is told, centimetres (measurement.md 9.5). */
const MOST_JITTER = 1.2;
const RESTLESS = 0.8;
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
  return frames
    .filter(({ missing }) => missing.length === 0)
    .reduce(
      (all, { joints }) =>
        addKnee(all, onPad(joints.knee, origin, body), kneeFlexion(joints.hip, joints.knee, joints.ankle)),
      sums,
    );
};

const frameRate = (recording: Recording): number | null => {
  const gaps = recording.frames.slice(1).map((frame, i) => frame.capturedAt - (recording.frames[i]?.capturedAt ?? 0));
  return gaps.length === 0 ? null : 1000 / median(gaps);
};

interface Seen {
  readonly rate: number | null;
  readonly yaw: Degrees;
  readonly jitter: Centimetres;
  readonly padOff: boolean;
}

/** Whole sentences on what limits this set's figures, the worst first. */
const notesOn = (
  { rate, yaw: turned, jitter, padOff }: Seen,
  wish: ReviewWish,
  reps: readonly RepReport[],
): readonly string[] => {
  const notes: string[] = [];
  const hidden = reps.filter(({ liftClass }) => liftClass === 'not-measured').length;
  if (turned > MOST_YAW) {
    notes.push(`The camera looks about ${Math.round(turned)} degrees off side-on: no verdict on lift from here.`);
  } else if (turned > GOOD_YAW) {
    notes.push(`The camera looks about ${Math.round(turned)} degrees off side-on: lift is approximate.`);
  }
  if (rate !== null && rate < LIFT_FRAME_RATE) {
    notes.push(`Only ${Math.round(rate)} pictures per second: too few for a verdict on lift.`);
  }
  if (hidden > 0 && turned <= MOST_YAW) {
    notes.push(
      `In ${hidden} of ${reps.length} reps the lift could not be measured: hidden at the bottom, or too noisy.`,
    );
  }
  if (wish.statureCm === null) notes.push('Centimetres are approximate: no body height was given.');
  if (jitter > RESTLESS) notes.push(`The picture is restless (${jitter.toFixed(1)} cm): come closer, or add light.`);
  if (padOff) notes.push('The pad line is far from the line of the trunk: correct it, then lift can be told.');
  return notes;
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
const hipOf = ({ body, learned }: SetContext): Point =>
  inPicture(learned.circle.along, learned.circle.across, body.hip, body);

/** Mean concentric speeds, degrees of knee flexion per second; a rep that was not pressed up has none. */
const pressRates = (spans: readonly RepSpan[], reps: readonly RepReport[]): readonly number[] =>
  reps.flatMap(({ concentric }, i) => {
    const { top, bottom, failed } = spans[i] as RepSpan;
    return failed || concentric <= 0 ? [] : [((bottom.flexion - top.flexion) / concentric) * 1000];
  });

/** The review pass over a set's raw poses: the report's figures. */
export const reviewSet = (recording: Recording, wish: ReviewWish): Reviewed => {
  const poses = recording.frames.filter((frame): frame is Pose => frame.kind === 'pose');
  if (poses.length === 0) return { kind: 'nobody' };
  const side = nearSide(poses);
  const settled = settledPoses(poses, side);
  if (settled.length === 0) return { kind: 'nobody' };
  const padLine = wish.padLine ?? proposePadLine(settled, side);
  const body = bodyFrame(settled, side, padLine);
  const thigh = thighCm(wish.statureCm);
  const frames = smoothJoints(recording.frames, body).filter(({ joints }) => isOnPad(joints.shoulder, body));
  const found = findReps(frames);
  const seen: Seen = {
    rate: frameRate(recording),
    yaw: yaw(settled),
    jitter: centimetres(restJitter(poses, body) * thigh),
    padOff: isPadLineOff(padLine, body),
  };
  const ofReps = found.reps.map((span, i) => framesOf(span, found.reps[i + 1], frames));
  const learned = learnHip(ofReps.reduce<KneeSums>((sums, own) => kneesOf(own, body, sums), {}));
  const context = learned && {
    body,
    learned,
    thighCm: thigh,
    liftAllowed:
      seen.yaw <= MOST_YAW &&
      (seen.rate === null || seen.rate >= LIFT_FRAME_RATE) &&
      !(seen.jitter > MOST_JITTER) &&
      !seen.padOff,
    usualExcursion: degrees(median(found.reps.map(({ top, bottom }) => bottom.flexion - top.flexion))),
  };
  const reps = context
    ? found.reps.map((span, i) => repReport(i + 1, span, ofReps[i] as readonly SmoothFrame[], context))
    : [];
  const onset: Onset = context?.liftAllowed ? onsetOf(learned, reps) : { kind: 'none-seen', downTo: null };
  return {
    kind: 'reviewed',
    side,
    padLine,
    cmPerPixel: thigh / body.thigh,
    depthLimit: depthLimitOf(onset),
    reps,
    others: found.others,
    onset,
    quality: {
      framesPerSecond: seen.rate,
      yaw: seen.yaw,
      restJitter: Number.isFinite(seen.jitter) ? seen.jitter : null,
      notes: notesOn(seen, wish, reps),
    },
    advice: advise({
      reps,
      onset,
      yaw: seen.yaw,
      footHeight: context ? footHeightWord(footHeight(found.reps, hipOf(context), body)) : 'middle',
      velocityLoss: velocityLoss(pressRates(found.reps, reps)),
    }),
  };
};
