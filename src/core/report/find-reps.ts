import { hipFlexion } from '../geometry/hip-flexion.ts';
import { kneeFlexion } from '../geometry/knee-flexion.ts';
import type { DriveSample } from '../reps/drive-sample.ts';
import { type NotLegPress, notLegPress } from '../reps/is-leg-press.ts';
import { isOnRail, railOf } from '../reps/is-on-rail.ts';
import { isSeenEnough } from '../reps/is-seen-enough.ts';
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

/** Frames that are left out for so long mean that the lifter was away: what was under way is no whole rep. */
const AWAY = 1500;

export interface FoundReps {
  readonly reps: readonly RepSpan[];
  /** Movements of a rep's size that were something else, with the reason. */
  readonly others: readonly NotLegPress[];
}

const isSeenIn = (frames: readonly SmoothFrame[], { top, end }: RepSpan): boolean => {
  const own = frames.filter(({ at }) => at >= top.at && at <= end.at);
  const lost = own.filter(({ missing }) => missing.length > 0).length;
  return isSeenEnough(own.length - lost, lost);
};

/** All whole reps of a set: the live pass's state machine folded over the smoothed frames, and the one left open at the end. */
export const findReps = (frames: readonly SmoothFrame[]): FoundReps => {
  const spans: RepSpan[] = [];
  let state = startSegmenting;
  let last: DriveSample | null = null;
  let lastAt = frames[0]?.at ?? 0;
  for (const frame of frames) {
    if (frame.at - lastAt > AWAY) state = { ...startSegmenting, excursions: state.excursions };
    lastAt = frame.at;
    if (frame.missing.length > 0) continue;
    last = driveSample(frame);
    const [next, span] = segmentReps(state, last);
    state = next;
    if (span) spans.push(span);
  }
  const open = last && lastRep(state, last);
  if (open && isOnRail(open.top, open.bottom, railOf(spans))) spans.push(open);
  const known = spans.filter((span) => isSeenIn(frames, span));
  const judged = known.map((span) => [span, notLegPress(span)] as const);
  return {
    reps: judged.filter(([, reason]) => reason === null).map(([span]) => span),
    others: judged.map(([, reason]) => reason).filter((reason) => reason !== null),
  };
};
