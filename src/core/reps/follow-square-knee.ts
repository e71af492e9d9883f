import type { Degrees } from '../vocabulary/units.ts';
import { type RepsSoFar, repUnderWay } from './follow-reps.ts';
import type { MeasuredFrame } from './measure-frame.ts';
import { addKneeDepth, type KneeDepths, noKneeDepths, squareKnee } from './square-knee.ts';

/** The depth at which the knee is at a right angle, as the last rep showed it. */
export interface SquareKnee {
  /** null before it is known. */
  readonly square: Degrees | null;
  /** Of the rep under way. */
  readonly depths: KneeDepths;
  readonly count: number;
}

export const firstSquareKnee: SquareKnee = { square: null, depths: noKneeDepths, count: 0 };

/** Follows it by one frame. After the first rep it stands still within a rep, so that the mark of the limit does too. */
export const followSquareKnee = (
  before: SquareKnee,
  { sample, depth }: Pick<MeasuredFrame, 'sample' | 'depth'>,
  reps: RepsSoFar,
): SquareKnee => {
  const isDone = reps.count > before.count;
  if (isDone || repUnderWay(reps) === null) {
    const square = isDone ? (squareKnee(before.depths) ?? before.square) : before.square;
    return { square, depths: noKneeDepths, count: reps.count };
  }
  const depths = addKneeDepth(before.depths, sample.flexion, depth);
  return { ...before, depths, square: reps.count === 0 ? (squareKnee(depths) ?? before.square) : before.square };
};
