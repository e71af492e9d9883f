import { hipFlexion } from '../geometry/hip-flexion.ts';
import { kneeFlexion } from '../geometry/knee-flexion.ts';
import type { DriveSample } from '../reps/drive-sample.ts';
import { type NotLegPress, notLegPress } from '../reps/is-leg-press.ts';
import { isOnRail, railOf } from '../reps/is-on-rail.ts';
import { lastRep, type RepSpan, segmentReps, startSegmenting } from '../reps/segment-reps.ts';
import type { SmoothFrame } from './smooth-joints.ts';

export const driveSample = ({ at, joints: { shoulder, hip, knee, ankle } }: SmoothFrame): DriveSample => ({
  at,
  flexion: kneeFlexion(hip, knee, ankle),
  hipFlexion: hipFlexion(shoulder, hip, knee),
  shoulder,
  hip,
  ankle,
});

export interface FoundReps {
  readonly reps: readonly RepSpan[];
  /** Movements of a rep's size that were something else, with the reason. */
  readonly others: readonly NotLegPress[];
}

/** All reps of a set: the live pass's state machine folded over the smoothed frames, and the one left open at the end. */
export const findReps = (frames: readonly SmoothFrame[]): FoundReps => {
  const spans: RepSpan[] = [];
  let state = startSegmenting;
  let last: DriveSample | null = null;
  for (const frame of frames) {
    if (frame.missing.length > 0) continue;
    last = driveSample(frame);
    const [next, span] = segmentReps(state, last);
    state = next;
    if (span) spans.push(span);
  }
  const open = last && lastRep(state, last);
  if (open && isOnRail(open.top, open.bottom, railOf(spans))) spans.push(open);
  const judged = spans.map((span) => [span, notLegPress(span)] as const);
  return {
    reps: judged.filter(([, reason]) => reason === null).map(([span]) => span),
    others: judged.map(([, reason]) => reason).filter((reason) => reason !== null),
  };
};
