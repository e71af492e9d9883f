import { type BodyFrame, inPicture } from '../geometry/body-frame.ts';
import { fitSimilarity } from '../geometry/fit-similarity.ts';
import type { JointPoints } from '../geometry/see-joints.ts';
import { thighCm } from '../geometry/thigh-cm.ts';
import { distance, plus, scaled } from '../geometry/vector.ts';
import type { Similarity } from '../geometry/with-shift.ts';
import type { LearnedHip } from '../reps/learn-hip.ts';
import { FULL_METHOD } from '../vocabulary/method.ts';
import type { PadLine } from '../vocabulary/pad-line.ts';
import { KEYPOINT_NAMES, type Observation, type Point, type Pose } from '../vocabulary/pose.ts';
import type { Recording } from '../vocabulary/recording.ts';
import type { RepReport, SetReport } from '../vocabulary/report.ts';
import {
  type Centimetres,
  centimetres,
  type Degrees,
  type Milliseconds,
  type Pixels,
  pixels,
  thighLengths,
} from '../vocabulary/units.ts';
import { judgeFrame } from './judge-frame.ts';
import { type RepPlace, repPlace } from './rep-place.ts';
import type { SmoothFrame } from './smooth-joints.ts';
import { type StudiedSet, studySet } from './study-set.ts';

/**
 * One stored frame as the review measured it. Places lie in the set's one steady picture, source pixels, y up, whatever
 * the camera did.
 */
export interface MotionFrame {
  readonly at: Milliseconds;
  /** Without jitter; the hip is the joint that the fit finds, not the detector's keypoint, wherever there is a fit. */
  readonly joints: JointPoints;
  /** Middle of the head; null where it was not seen. */
  readonly head: Point | null;
  /** Where the hip joint lies in this rep while it is on the pad. */
  readonly restingHip: Point;
  /** All joints were seen, of a lifter on the pad; else the places are only carried through. */
  readonly seen: boolean;
  /** null: not measured, as in the next one. */
  readonly depth: Degrees | null;
  /** Below zero by noise alone. */
  readonly lift: Centimetres | null;
  /** From the steady picture to the one that this frame was taken in; null where they are the same. */
  readonly toSource: Similarity | null;
}

/** A whole set, to be drawn, replayed and compared. */
export interface SetMotion {
  readonly body: BodyFrame;
  readonly padLine: PadLine;
  /** Of the thigh as it is drawn, from hip joint to knee keypoint. */
  readonly thigh: Pixels;
  readonly thighCm: number;
  readonly learned: LearnedHip | null;
  /** In order of `at`; never empty. */
  readonly frames: readonly MotionFrame[];
}

/** The head is taken as the mean over so many frames before and after. */
const HEAD_AROUND = 4;
const LEAST_HEAD_SCORE = 0.2;
/** Places nearer than this in both pictures are the same, pixels. */
const SAME_PLACE = 0.01;

const headIn = (frame: Observation | undefined, side: 'left' | 'right'): Point | null => {
  if (frame?.kind !== 'pose') return null;
  const ear = frame.keypoints[`${side}_ear`];
  const { nose } = frame.keypoints;
  const best = ear.score >= nose.score ? ear : nose;
  return best.score >= LEAST_HEAD_SCORE ? best : null;
};

const headsOf = (frames: readonly Observation[], side: 'left' | 'right'): readonly (Point | null)[] => {
  const raw = frames.map((frame) => headIn(frame, side));
  return raw.map((_, i) => {
    const near = raw.slice(Math.max(0, i - HEAD_AROUND), i + HEAD_AROUND + 1).filter((point) => point !== null);
    const sum = near.reduce<Point>(plus, { x: 0, y: 0 });
    return near.length === 0 ? null : scaled(sum, 1 / near.length);
  });
};

/** How a frame's picture lies to the steady one, by its keypoints in both. */
const toSource = (steady: Observation | undefined, raw: Observation | undefined): Similarity | null => {
  if (steady?.kind !== 'pose' || raw?.kind !== 'pose') return null;
  const pairs = KEYPOINT_NAMES.map((name) => ({ from: steady.keypoints[name], to: raw.keypoints[name], weight: 1 }));
  return pairs.every(({ from, to }) => distance(from, to) < SAME_PLACE) ? null : fitSimilarity(pairs);
};

/** Where the lifter rests at a time: as in the rep that it belongs to or follows, before the first as in that. */
const restingPlaces = ({ found, ofReps, body }: StudiedSet): ((at: Milliseconds) => RepPlace) => {
  const places = found.reps.map(({ top }, i) => {
    return { from: top.at, ...repPlace(ofReps[i] ?? [], body) };
  });
  const usual = { hip: body.hip, slide: thighLengths(0) };
  return (at) => places.filter(({ from }) => from <= at).at(-1) ?? places[0] ?? usual;
};

const isDuring = ({ startAt, endAt }: RepReport, at: Milliseconds): boolean => at >= startAt && at <= endAt;

interface Measured {
  readonly hip: Point;
  readonly restingHip: Point;
  readonly depth: Degrees | null;
  readonly lift: Centimetres | null;
}

/** Lift is told within reps alone, and in those only whose lift the report tells. */
const measured = (frame: SmoothFrame, place: RepPlace, study: StudiedSet, rep: RepReport | undefined): Measured => {
  const { context, body } = study;
  const { hip } = frame.joints;
  if (!context) return { hip, restingHip: hip, depth: null, lift: null };
  const { circle } = context.learned;
  const resting = inPicture(circle.along, circle.across, place.hip, body);
  const judged = judgeFrame(frame, place, context);
  const told = rep?.liftClass === 'not-measured' ? null : judged.lift;
  const risen = Math.max(0, told?.lift ?? 0);
  return {
    hip: told ? inPicture(circle.along + told.towardsHead, circle.across + risen, place.hip, body) : resting,
    restingHip: resting,
    depth: frame.missing.length > 0 ? null : judged.depth,
    lift: told && rep && frame.missing.length === 0 ? centimetres(told.lift * context.thighCm) : null,
  };
};

const isPose = (frame: Observation): frame is Pose => frame.kind === 'pose';

/** A set's frames as its report measured them; null where nobody lay on a pad. */
export const setMotion = (
  recording: Recording,
  { setup, reps }: Pick<SetReport, 'setup' | 'reps'>,
): SetMotion | null => {
  const study = studySet(recording, setup, FULL_METHOD);
  if (!study || study.frames.length === 0) return null;
  const { body, padLine, picture, frames, context } = study;
  const raw = new Map(recording.frames.filter(isPose).map((frame) => [frame.capturedAt, frame]));
  const heads = headsOf(picture.frames, body.side);
  const placeAt = restingPlaces(study);
  return {
    body,
    padLine,
    thigh: pixels((context?.learned.circle.radius ?? 1) * body.thigh),
    thighCm: thighCm(setup.statureCm),
    learned: context?.learned ?? null,
    frames: frames.map((frame, i): MotionFrame => {
      const rep = reps.find((one) => isDuring(one, frame.at));
      const { hip, ...told } = measured(frame, placeAt(frame.at), study, rep);
      return {
        at: frame.at,
        joints: { ...frame.joints, hip },
        head: heads[i] ?? null,
        seen: frame.settled && frame.missing.length === 0,
        toSource: toSource(picture.frames[i], raw.get(frame.at)),
        ...told,
      };
    }),
  };
};
