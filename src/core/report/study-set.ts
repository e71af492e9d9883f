import { LIFT_FRAME_RATE } from '../coaching/thresholds.ts';
import { type BodyFrame, bodyFrame, onPad } from '../geometry/body-frame.ts';
import { jointNoise } from '../geometry/joint-noise.ts';
import { kneeFlexion } from '../geometry/knee-flexion.ts';
import { nearSide } from '../geometry/near-side.ts';
import { settledPoses } from '../geometry/propose-crop.ts';
import { proposePadLine } from '../geometry/propose-pad-line.ts';
import { thighCm } from '../geometry/thigh-cm.ts';
import { between, minus } from '../geometry/vector.ts';
import { yaw } from '../geometry/yaw.ts';
import { hipPrior, withShankBias } from '../reps/hip-prior.ts';
import { withKnownHip } from '../reps/known-hip-prior.ts';
import { addKnee, type KneeSums, type LearnedHip, learnHip } from '../reps/learn-hip.ts';
import type { RepSpan } from '../reps/segment-reps.ts';
import { addShank, type ShankSums, shankBias } from '../reps/shank-bias.ts';
import { median } from '../signal/quantile.ts';
import type { KnownHip } from '../vocabulary/known-hip.ts';
import type { Method } from '../vocabulary/method.ts';
import type { PadLine } from '../vocabulary/pad-line.ts';
import type { Pose, Side } from '../vocabulary/pose.ts';
import type { LiftUnknown } from '../vocabulary/reading.ts';
import type { Recording } from '../vocabulary/recording.ts';
import { centimetres, degrees, thighLengths } from '../vocabulary/units.ts';
import { type FoundReps, findReps } from './find-reps.ts';
import { type OnePicture, onePicture, viewAt } from './one-picture.ts';
import { repPlace } from './rep-place.ts';
import type { SetContext } from './rep-report.ts';
import { restJitter } from './rest-jitter.ts';
import { forbiddenBy, type SetView } from './set-quality.ts';
import { type SmoothFrame, smoothJoints } from './smooth-joints.ts';
import { spoiledByCamera } from './spoiled-by-camera.ts';

/** What the lifter or the machine's profile may say of the body before it is looked at. */
export interface StudyWish {
  /** null: proposed from the set itself. */
  readonly padLine: PadLine | null;
  /** The side that faced the camera; absent: told by the set itself. */
  readonly nearSide?: Side;
  /** Centimetres; null: 170 is taken, and lengths are "about". */
  readonly statureCm: number | null;
  /** The hip as an earlier set from the same place found it; absent: as this set alone shows it. */
  readonly knownHip?: KnownHip;
}

/** What the hip was learned from, and what came of it. */
interface Learning {
  readonly knees: KneeSums;
  /** What is believed before a knee is seen, without earlier sets. */
  readonly plain: ReturnType<typeof hipPrior>;
  /** By this set alone; null without any knee. */
  readonly own: LearnedHip | null;
}

/** A set before it is judged: its lifter, its reps and its hip. */
export interface StudiedSet extends Learning {
  readonly picture: OnePicture;
  /** Everybody who was seen. */
  readonly poses: readonly Pose[];
  /** The lifter on the pad; never empty. */
  readonly settled: readonly Pose[];
  readonly padLine: PadLine;
  readonly body: BodyFrame;
  /** Smoothed, whether the lifter was on the pad or not. */
  readonly frames: readonly SmoothFrame[];
  readonly found: FoundReps;
  /** Frames of each found rep, from its top to its return. */
  readonly ofReps: readonly (readonly SmoothFrame[])[];
  readonly seen: SetView;
  /** Per found rep, what forbids a verdict on lift. */
  readonly forbids: readonly (LiftUnknown | null)[];
  /** What each rep is judged by; null where nothing was learned. */
  readonly context: Omit<SetContext, 'liftAllowed'> | null;
}

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
  const { hip, slide } = repPlace(frames, body);
  return frames
    .filter(({ missing }) => missing.length === 0)
    .reduce(
      (all, { joints }) =>
        addKnee(all, onPad(joints.knee, hip, body), kneeFlexion(joints.hip, joints.knee, joints.ankle), slide),
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

/**
 * What forbids a verdict, where two models have seen the set: each misplaces the joints in its own way, so that only what
 * the one has seen can teach, and be judged by it. The one that saw more reps that may be judged.
 */
const ofOneModel = (
  forbids: readonly (LiftUnknown | null)[],
  reps: readonly RepSpan[],
  { laterModel }: Recording,
): readonly (LiftUnknown | null)[] => {
  if (!laterModel) return forbids;
  const isLater = reps.map(({ top }) => top.at >= laterModel.from);
  const judgeable = (later: boolean): number => forbids.filter((why, i) => why === null && isLater[i] === later).length;
  const judged = judgeable(true) > judgeable(false);
  return forbids.map((why, i) => why ?? (isLater[i] === judged ? null : 'slow-frames'));
};

const learning = (reps: readonly (readonly SmoothFrame[])[], body: BodyFrame, method: Method): Learning => {
  const shanks = reps.reduce<ShankSums>((sums, own) => shanksOf(own, sums), {});
  const knees = reps.reduce<KneeSums>((sums, own) => kneesOf(own, body, sums), {});
  const plain = withShankBias(hipPrior(method), method.fusion ? shankBias(shanks, body.thigh) : null);
  return { knees, plain, own: learnHip(knees, plain) };
};

/** Finds the lifter, the reps and the hip in a set's raw poses; null where nobody was on a pad. */
export const studySet = (recording: Recording, wish: StudyWish, method: Method): StudiedSet | null => {
  const picture = onePicture(recording, method.fusion);
  const { frames: steady, movements, views, leftOut, isFirst } = picture;
  const poses = steady.filter((frame): frame is Pose => frame.kind === 'pose');
  if (poses.length === 0) return null;
  const side = wish.nearSide ?? nearSide(poses);
  const settled = settledPoses(poses, side);
  if (settled.length === 0) return null;
  const padLine = (isFirst ? wish.padLine : null) ?? proposePadLine(settled, side);
  const knownHip = isFirst ? wish.knownHip : undefined;
  const body = bodyFrame(settled, side, padLine);
  const thigh = thighCm(wish.statureCm);
  const frames = smoothJoints(steady, body, jointNoise(method));
  const onPadFrames = frames.filter(({ settled: isSettled }) => isSettled);
  const found = findReps(onPadFrames);
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
    spoiledByCamera(framesOf(span, found.reps[i + 1], onPadFrames), span, movements),
  );
  const allowed = found.reps.map(({ top }, i) => {
    const yawThen = viewAt(views, top.at)?.yaw ?? seen.yaw;
    return forbiddenBy({ ...seen, yaw: yawThen }) ?? (isSlow(ofReps[i] ?? []) ? 'slow-frames' : null);
  });
  const forbids = ofOneModel(allowed, found.reps, recording);
  // A view from far off side-on distorts the circle; it teaches nothing where there is a better one.
  const teaching = forbids.includes(null) ? ofReps.filter((_, i) => forbids[i] === null) : ofReps;
  const learnt = learning(teaching, body, method);
  const learned = knownHip ? learnHip(learnt.knees, withKnownHip(learnt.plain, knownHip, body)) : learnt.own;
  const [firstRep] = ofReps;
  const context = learned && {
    body,
    learned,
    thighCm: thigh,
    firstSlide: firstRep ? repPlace(firstRep, body).slide : thighLengths(0),
    usualExcursion: degrees(median(found.reps.map(({ top, bottom }) => bottom.flexion - top.flexion))),
  };
  return { ...learnt, picture, poses, settled, padLine, body, frames, found, ofReps, seen, forbids, context };
};
