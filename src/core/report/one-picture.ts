import { nearSide } from '../geometry/near-side.ts';
import { settledPoses } from '../geometry/propose-crop.ts';
import { shiftedFrame } from '../geometry/shifted-frame.ts';
import { yaw } from '../geometry/yaw.ts';
import type { Observation, Pose } from '../vocabulary/pose.ts';
import type { Recording } from '../vocabulary/recording.ts';
import { type Degrees, type Milliseconds, milliseconds } from '../vocabulary/units.ts';
import { type SteadyFrames, steadyFrames } from './steady-frames.ts';
import { LEAST_POSES, viewShift } from './view-shift.ts';

/** One of the places that a set was filmed from. */
export interface SeenView {
  readonly from: Milliseconds;
  /** When the view before it was lost; null for the first. */
  readonly lostAt: Milliseconds | null;
  readonly yaw: Degrees;
}

/** The view that a time of the set falls in; `views` are in order. */
export const viewAt = (views: readonly SeenView[], at: Milliseconds): SeenView | undefined =>
  views.filter(({ from }) => from <= at).at(-1);

/** A set's frames as one camera that never moved would have seen them. */
export interface OnePicture extends SteadyFrames {
  /** Those that show the lifter, in order; never empty where `frames` has a settled pose. */
  readonly views: readonly SeenView[];
  /** Those that show somebody, and could not be brought into the same picture: their frames are not in `frames`. */
  readonly leftOut: readonly SeenView[];
  /**
   * The picture is the set's first one. What was drawn on that, and what earlier sets taught of it, says nothing in
   * another.
   */
  readonly isFirst: boolean;
}

interface Part extends SteadyFrames {
  readonly from: Milliseconds;
  readonly lostAt: Milliseconds | null;
  /** Of the lifter, in the view's own picture. */
  readonly settled: readonly Pose[];
}

const isPose = (frame: Observation): frame is Pose => frame.kind === 'pose';

/** The recording cut where its views change; what was seen after a view was lost is left out. */
const partsOf = ({ frames, views = [] }: Recording, fusion: boolean): readonly Part[] =>
  [null, ...views].map((view, i) => {
    const from = view?.from ?? milliseconds(Number.NEGATIVE_INFINITY);
    const until = views[i]?.lostAt ?? Number.POSITIVE_INFINITY;
    const own = frames.filter(({ capturedAt }) => capturedAt >= from && capturedAt <= until);
    const steady = fusion ? steadyFrames(own) : { frames: own, movements: [] };
    const poses = steady.frames.filter(isPose);
    return { ...steady, from, lostAt: view?.lostAt ?? null, settled: settledPoses(poses, nearSide(poses)) };
  });

const seenView = ({ from, lostAt, settled }: Part): SeenView => ({ from, lostAt, yaw: yaw(settled) });

/** A part in the picture of the first one; null where it shows too little of the lifter, or another flank. */
const inPictureOf = (first: Part, part: Part): SteadyFrames | null => {
  if (part === first) return part;
  const side = nearSide(first.settled);
  const shift = nearSide(part.settled) === side ? viewShift(part.settled, first.settled, side) : null;
  return shift && { ...part, frames: part.frames.map((frame) => shiftedFrame(frame, shift)) };
};

/**
 * Takes out of a set's frames what the camera did: its movements, and its changes of place, by which the later views'
 * frames come into the first one's picture, lifter on lifter. `fusion` false: movements are left in.
 */
export const onePicture = (recording: Recording, fusion: boolean): OnePicture => {
  const parts = partsOf(recording, fusion);
  // One that was lost at once shows too little to lay the others over it.
  const first =
    parts.find(({ settled }) => settled.length >= LEAST_POSES) ?? parts.find(({ settled }) => settled.length > 0);
  if (!first)
    return { frames: parts.flatMap(({ frames }) => frames), movements: [], views: [], leftOut: [], isFirst: true };
  const laid = parts.map((part) => ({ part, steady: inPictureOf(first, part) }));
  const seen = laid.flatMap(({ part, steady }) => (steady ? [{ steady, view: seenView(part) }] : []));
  const leftOut = laid.flatMap(({ part, steady }) =>
    steady === null && part.settled.length >= LEAST_POSES ? [seenView(part)] : [],
  );
  return {
    frames: seen.flatMap(({ steady }) => steady.frames),
    movements: seen.flatMap(({ steady }) => steady.movements),
    views: seen.map(({ view }) => view),
    leftOut,
    isFirst: first === parts[0],
  };
};
