import { quantile } from '../signal/quantile.ts';
import type { PadLine } from '../vocabulary/pad-line.ts';
import type { Joint, Point, Pose, Side } from '../vocabulary/pose.ts';
import { type Pixels, pixels, type ThighLengths, thighLengths } from '../vocabulary/units.ts';
import { medianPoint } from './median-point.ts';
import { jointOf } from './near-side.ts';
import { inPadFrame, type PadFrame, padFrame } from './pad-frame.ts';
import { distance, minus, plus, scaled } from './vector.ts';

/** The lifter at rest on the pad: the ruler and the origin of everything that is measured in a set. */
export interface BodyFrame {
  readonly side: Side;
  readonly pad: PadFrame;
  /** L_t, the thigh's length in the picture: the 85th percentile, since leaving the plane can only shorten it. */
  readonly thigh: Pixels;
  /** Trunk (hip to shoulder) over thigh. */
  readonly trunk: number;
  /** Resting places, source pixels. */
  readonly hip: Point;
  readonly shoulder: Point;
}

/** Thigh lengths along the pad (towards the head) and across it (off the pad). */
export interface OnPad {
  readonly along: number;
  readonly across: number;
}

const middleOf = (poses: readonly Pose[], side: Side, joint: Joint): Point =>
  medianPoint(poses.map((pose) => jointOf(pose, side, joint)));

/** The frame of these settled poses; `poses` must not be empty. */
export const bodyFrame = (poses: readonly Pose[], side: Side, padLine: PadLine): BodyFrame => {
  const hip = middleOf(poses, side, 'hip');
  const shoulder = middleOf(poses, side, 'shoulder');
  const thigh = quantile(
    poses.map((pose) => distance(jointOf(pose, side, 'hip'), jointOf(pose, side, 'knee'))),
    0.85,
  );
  return {
    side,
    pad: padFrame(padLine, hip, middleOf(poses, side, 'knee')),
    thigh: pixels(thigh),
    trunk: distance(hip, shoulder) / thigh,
    hip,
    shoulder,
  };
};

/** How far a resting shoulder is from its place at the set's start, thigh lengths, positive towards the head. */
export const slideOf = (shoulder: Point, body: BodyFrame): ThighLengths => {
  const { along } = inPadFrame(minus(shoulder, body.shoulder), body.pad);
  return thighLengths(along / body.thigh);
};

/**
 * Where the pelvis rests while the shoulder rests there: both slide together. Along the pad only, since nobody slides
 * into it; what the shoulder keypoint does across it is its own drift, and would be read as lift.
 */
export const hipFor = (shoulder: Point, body: BodyFrame): Point =>
  plus(body.hip, scaled(body.pad.along, slideOf(shoulder, body) * body.thigh));

/** A place relative to `origin`, in thigh lengths on the pad. */
export const onPad = (point: Point, origin: Point, body: BodyFrame): OnPad => {
  const { along, across } = inPadFrame(minus(point, origin), body.pad);
  return { along: along / body.thigh, across: across / body.thigh };
};

/** The other way round: thigh lengths on the pad, from `origin`, as a place in the picture. */
export const inPicture = (along: number, across: number, origin: Point, { pad, thigh }: BodyFrame): Point =>
  plus(origin, plus(scaled(pad.along, along * thigh), scaled(pad.across, across * thigh)));
