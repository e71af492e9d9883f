import type { ToneCue } from '../vocabulary/tone-cue.ts';
import { type Milliseconds, milliseconds } from '../vocabulary/units.ts';
import { APPROACH } from './approach.ts';
import { type LimitFacts, limitDueIn, pastLimit } from './past-limit.ts';
import { tonePitch } from './tone-pitch.ts';

/** What the depth tone looks at in one frame; null is "not measured". */
export interface DepthFacts extends LimitFacts {
  readonly at: Milliseconds;
  /** False while the lifter is hidden, or not to be told from somebody else. */
  readonly seen: boolean;
  /** False for a pose that is too old to steer by. */
  readonly fresh: boolean;
  /** The filters' part of `latency`: how far the numbers are behind the frame that they come from. */
  readonly lag: Milliseconds;
}

/** What one frame leaves for the next. */
export interface DepthTone {
  readonly way: 'down' | 'up';
  /** Degrees before the limit that the pitch stands for; null while silent. */
  readonly left: number | null;
  /** The last measured frame's cue. */
  readonly cue: ToneCue | null;
  /** The rep whose foreseen "here" has sounded by now: its alert is up, whatever the lifter has done since. */
  readonly hereIn: number | null;
}

export const noDepthTone: DepthTone = { way: 'down', left: null, cue: null, hereIn: null };

/** Degrees that the pitch may be behind a lifter who goes back: the jitter of depth must not make it warble. */
const BACKLASH = 2;
/** Faster than this is a direction; slower is holding, as in the rep's pause (measurement.md 9.1). Degrees per second. */
const TURNING = 8;
/** A joint lost for a few frames must not make the tone stutter; for longer, silence is the honest answer. */
const DROPOUT = milliseconds(200);

const wayAfter = (way: DepthTone['way'], { depthSpeed }: DepthFacts): DepthTone['way'] => {
  if (depthSpeed >= TURNING) return 'down';
  return depthSpeed <= -TURNING ? 'up' : way;
};

const silence = ({ at, rep }: DepthFacts): ToneCue => ({ at, rep, pitch: null, hereAt: null });

type Steering = Omit<DepthTone, 'hereIn'>;

const unmeasured = (before: DepthTone, facts: DepthFacts): readonly [Steering, ToneCue] => {
  const { at, rep } = facts;
  const { cue } = before;
  if (rep === null) return [noDepthTone, silence(facts)];
  if (cue === null || rep !== cue.rep || at - cue.at > DROPOUT) {
    return [{ ...before, left: null, cue: null }, silence(facts)];
  }
  // The pitch stands for a moment; a crossing is not foreseen without being seen.
  return [
    { ...before, cue: { ...cue, hereAt: null } },
    { ...cue, at, hereAt: null },
  ];
};

/** When the "here" tone is to be heard: what `latency` takes is in the due time already, but not the filters' part. */
const hereAt = (facts: DepthFacts): Milliseconds | null => {
  const due = limitDueIn(facts);
  return due === null ? null : milliseconds(facts.at + facts.latency - facts.lag + 1000 * due);
};

const steer = (before: DepthTone, facts: DepthFacts): readonly [Steering, ToneCue] => {
  const past = facts.seen && facts.fresh ? pastLimit(facts) : null;
  if (past === null) return unmeasured(before, facts);
  const way = wayAfter(before.way, facts);
  const approach = APPROACH[facts.limit.setBy];
  const left = before.left === null ? -past : Math.min(-past, Math.max(before.left, -past - BACKLASH));
  if (way === 'up' || left >= approach) return [{ way, left: null, cue: null }, silence(facts)];
  const pitch = tonePitch(Math.min(1, 1 - left / approach));
  const cue: ToneCue = { at: facts.at, rep: facts.rep, pitch, hereAt: hereAt(facts) };
  return [{ way, left, cue }, cue];
};

/** What was planned for a moment that has passed when this frame is told cannot be taken back any more. */
const hereIn = ({ cue, hereIn }: DepthTone, { at, rep, latency, lag }: DepthFacts): number | null => {
  if (rep === null) return null;
  const hasSounded = cue !== null && cue.rep === rep && cue.hereAt !== null && cue.hereAt <= at + latency - lag;
  return hasSounded ? rep : hereIn;
};

/**
 * The depth tone after a frame, and what to sound. It is silent while shallow and on the way up; through the approach it
 * rises with the depth at which the lifter would come to rest if warned now, so that its top is where "here" sounds.
 */
export const depthTone = (before: DepthTone, facts: DepthFacts): readonly [DepthTone, ToneCue] => {
  const [steering, cue] = steer(before, facts);
  return [{ ...steering, hereIn: hereIn(before, facts) }, cue];
};
