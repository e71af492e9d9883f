import type { JointPoints } from '../geometry/see-joints.ts';
import { distance, minus, plus, scaled } from '../geometry/vector.ts';
import type { Point } from '../vocabulary/pose.ts';
import type { Milliseconds } from '../vocabulary/units.ts';

/**
 * Whether the lifter is on the pad. `shift` is how far they sit from the set-up's place, source pixels: it changes only
 * when they have been away and have come back.
 */
export type Presence =
  | { readonly kind: 'here'; readonly shift: Point; readonly absentSince: Milliseconds | null }
  | { readonly kind: 'away' }
  /** Back on the pad, not yet still for long enough to be measured. */
  | {
      readonly kind: 'settling';
      readonly since: Milliseconds;
      readonly lastAt: Milliseconds;
      /** Mean place of the shoulder meanwhile. */
      readonly shoulder: Point;
      readonly frames: number;
    };

/** What one frame shows of the lifter. */
export interface Glimpse {
  readonly at: Milliseconds;
  /** On the pad where they were. */
  readonly inPlace: boolean;
  /** Sits or lies on the machine, there or a little farther; null when no whole lifter is seen to. */
  readonly seated: JointPoints | null;
}

export const present: Presence = { kind: 'here', shift: { x: 0, y: 0 }, absentSince: null };

/** Nobody in place for longer than this: the set pauses. */
const ABSENCE = 1500;
/** It goes on when they have been still for this long. */
const SETTLED = 1000;
/** A shoulder within this of its mean place is still, thigh lengths. */
const STILL = 0.1;
/** A frame or a few in which they are not seen do not make them begin anew. */
const GAP = 250;

const settle = (before: Presence, at: Milliseconds, shoulder: Point, thigh: number): Presence => {
  const anew =
    before.kind !== 'settling' || at - before.lastAt > GAP || distance(shoulder, before.shoulder) > STILL * thigh;
  if (anew) return { kind: 'settling', since: at, lastAt: at, shoulder, frames: 1 };
  const frames = before.frames + 1;
  const mean = plus(before.shoulder, scaled(minus(shoulder, before.shoulder), 1 / frames));
  return { ...before, lastAt: at, shoulder: mean, frames };
};

/**
 * Follows the lifter's coming and going by one frame. `shoulder` is its resting place by the set-up, `thigh` in pixels.
 */
export const followPresence = (
  before: Presence,
  { at, inPlace, seated }: Glimpse,
  rest: { readonly shoulder: Point; readonly thigh: number },
): Presence => {
  if (before.kind === 'here') {
    if (inPlace) return before.absentSince === null ? before : { ...before, absentSince: null };
    const absentSince = before.absentSince ?? at;
    return at - absentSince > ABSENCE ? { kind: 'away' } : { ...before, absentSince };
  }
  if (!seated) return before.kind === 'settling' && at - before.lastAt <= GAP ? before : { kind: 'away' };
  const after = settle(before, at, seated.shoulder, rest.thigh);
  return after.kind === 'settling' && at - after.since >= SETTLED
    ? { kind: 'here', shift: minus(after.shoulder, rest.shoulder), absentSince: null }
    : after;
};
