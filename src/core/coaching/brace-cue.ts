import type { Degrees, Milliseconds } from '../vocabulary/units.ts';

/** What the brace cue looks at in one frame; null is "not measured". */
export interface BraceFacts {
  readonly at: Milliseconds;
  readonly kneeFlexion: Degrees | null;
  /** Degrees per second, positive on the way down. */
  readonly kneeSpeed: number;
  /** The rep under way, from 1; null between reps. */
  readonly rep: number | null;
}

/** What one frame leaves for the next: whether a cue is due at this top, and since when the leg has rested. */
export interface Brace {
  readonly due: boolean;
  readonly restsSince: Milliseconds | null;
}

/** At the beginning of a set: a cue is due before the first descent. */
export const firstBrace: Brace = { due: true, restsSince: null };

/** Slower than this is rest, as in the rep's pause (measurement.md 9.1). Degrees per second. */
const REST = 8;
/** A leg that only turns round at the top rests for less than this; a breath takes longer. */
const DWELL = 200;

/** Follows the leg by one frame; true where the tick is to sound: once per top, when the leg has come to rest there. */
export const braceCue = (before: Brace, { at, kneeFlexion, kneeSpeed, rep }: BraceFacts): readonly [Brace, boolean] => {
  if (rep !== null) return [firstBrace, false];
  if (!before.due) return [before, false];
  if (kneeFlexion === null || Math.abs(kneeSpeed) >= REST) return [{ due: true, restsSince: null }, false];
  const restsSince = before.restsSince ?? at;
  return at - restsSince >= DWELL ? [{ due: false, restsSince: null }, true] : [{ due: true, restsSince }, false];
};
