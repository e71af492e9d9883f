import { distance } from '../geometry/vector.ts';
import type { DriveSample } from '../reps/drive-sample.ts';
import { isOnRail } from '../reps/is-on-rail.ts';
import type { Milliseconds } from '../vocabulary/units.ts';
import type { SessionFrame } from './session-input.ts';

/** A movement down, from the top to the deepest place so far. */
export interface Swing {
  readonly top: DriveSample;
  readonly bottom: DriveSample;
}

/** What a session knows of the lifter's leg: whether it rests, where its reps begin and end, whether the foot is on the plate. */
export interface Leg {
  readonly seenAt: Milliseconds | null;
  /** Where the leg began to be still, and with it the trunk; null before it was seen. */
  readonly still: DriveSample | null;
  /** Of the rep under way. */
  readonly swing: Swing | null;
  /** Of the last whole rep. */
  readonly usual: Swing | null;
  /** Where the foot was on the plate at the end of it. */
  readonly plate: DriveSample | null;
  /** Since when the foot has been off the plate. */
  readonly offSince: Milliseconds | null;
  /** The live pass's count in the last frame. */
  readonly count: number;
  /** Reps since the session began to look. */
  readonly completed: number;
}

export const startLeg: Leg = {
  seenAt: null,
  still: null,
  swing: null,
  usual: null,
  plate: null,
  offSince: null,
  count: 0,
  completed: 0,
};

/** A leg within so many degrees of knee flexion is still: twice the filtered noise and the tremble of a held sled. */
const STILL_FLEXION = 5;
/** A shoulder within this share of the trunk's length of where it was is still. */
const STILL_TRUNK = 0.08;
/** Frames farther apart than this leave it open what happened between them; in rests two a second may come. */
export const LONGEST_GAP = 1000;

const isStill = (from: DriveSample, now: DriveSample): boolean =>
  Math.abs(now.flexion - from.flexion) <= STILL_FLEXION &&
  distance(now.shoulder, from.shoulder) <= STILL_TRUNK * distance(from.hip, from.shoulder);

const stillAfter = ({ still, seenAt }: Leg, sample: DriveSample): DriveSample =>
  still && seenAt !== null && sample.at - seenAt <= LONGEST_GAP && isStill(still, sample) ? still : sample;

const swingAfter = ({ swing }: Leg, { rep, top }: SessionFrame, sample: DriveSample): Swing | null => {
  if (rep === null || top === null) return null;
  const isDeeper = swing?.top.at !== top.at || sample.flexion > swing.bottom.flexion;
  return { top, bottom: isDeeper ? sample : swing.bottom };
};

/** Degrees of knee flexion from top to bottom. */
export const bendOf = ({ top, bottom }: Swing): number => bottom.flexion - top.flexion;

/** Follows the leg by one frame. */
export const followLeg = (before: Leg, frame: SessionFrame): Leg => {
  const { at, sample, count, rail } = frame;
  if (!sample) return { ...before, swing: frame.rep === null ? null : before.swing, count };
  const isDone = count > before.count;
  const plate = isDone ? sample : before.plate;
  const isOff = plate !== null && !isOnRail(plate, sample, rail);
  return {
    seenAt: at,
    still: stillAfter(before, sample),
    swing: swingAfter(before, frame, sample),
    usual: isDone ? (before.swing ?? before.usual) : before.usual,
    plate,
    offSince: isOff ? (before.offSince ?? at) : null,
    count,
    completed: before.completed + (isDone ? count - before.count : 0),
  };
};

/** How long the leg has been seen to be still, milliseconds. */
export const stillFor = ({ still, seenAt }: Leg): number => (still && seenAt !== null ? seenAt - still.at : 0);

/** How far a knee flexion is from the usual rep's top to its bottom, 0 to 1 and beyond; null before the first rep. */
export const shareOfUsual = ({ usual }: Leg, flexion: number): number | null =>
  usual && (flexion - usual.top.flexion) / bendOf(usual);
