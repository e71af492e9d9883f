import { distance } from '../geometry/vector.ts';
import { isOnRail } from '../reps/is-on-rail.ts';
import type { MachineSetting } from '../vocabulary/machine-setting.ts';
import type { Milliseconds } from '../vocabulary/units.ts';
import type { SessionFrame } from './session-input.ts';

/** Feet that were taken off the plate for a moment only, or a trunk that was shifted, have changed nothing. Milliseconds. */
const LASTS = 1000;
/** Without any change to be seen it is taken for made: a notch or two may not show, or was set beforehand. Milliseconds. */
const UNSEEN = 25_000;
/** A hip this far from where it rested, share of the trunk's length, sits elsewhere. */
const ELSEWHERE = 0.1;

type ChangeFacts = Pick<SessionFrame, 'at' | 'presence' | 'sample' | 'rail'>;

/** The lifter changes something on the machine, between two settings that are compared. Plain data. */
export interface Change {
  readonly to: MachineSetting;
  readonly since: Milliseconds;
  /** Where foot and hip were at the end of the reps before, and how the foot went; null: not seen. */
  readonly rest: SessionFrame['sample'];
  readonly rail: SessionFrame['rail'];
  /** Since when they have been elsewhere. */
  readonly elsewhereSince: Milliseconds | null;
  readonly isMade: boolean;
}

/** Begins with the last frame of the reps before. */
export const beginChange = (to: MachineSetting, { at, sample, rail }: ChangeFacts): Change => ({
  to,
  since: at,
  rest: sample,
  rail,
  elsewhereSince: null,
  isMade: false,
});

/** Feet go off their rails, who changes the seat slides or gets up; racking the sled moves neither. */
const isElsewhere = ({ to, rest, rail }: Change, { sample }: ChangeFacts): boolean => {
  if (!rest || !sample) return false;
  if (to.kind === 'feet') return !isOnRail(rest, sample, rail);
  return distance(sample.hip, rest.hip) > ELSEWHERE * distance(rest.hip, rest.shoulder);
};

/** Follows it by one frame: made once the lifter has got up, or has been elsewhere for a while. */
export const followChange = (before: Change, facts: ChangeFacts): Change => {
  if (before.isMade) return before;
  const { at, presence } = facts;
  const elsewhereSince = isElsewhere(before, facts) ? (before.elsewhereSince ?? at) : null;
  const isMade =
    presence !== 'here' || at - before.since >= UNSEEN || (elsewhereSince !== null && at - elsewhereSince >= LASTS);
  return { ...before, elsewhereSince, isMade };
};
