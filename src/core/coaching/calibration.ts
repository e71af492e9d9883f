import type { AlertKind } from '../vocabulary/alert.ts';
import type { MachineKind } from '../vocabulary/machine-kind.ts';
import type { LiftUnknown } from '../vocabulary/reading.ts';
import type { Onset } from '../vocabulary/report.ts';
import type { Degrees, Milliseconds } from '../vocabulary/units.ts';
import { type CalibrationOutcome, calibrationOutcome } from './calibration-outcome.ts';
import { type StopVerdict, stopVerdict } from './calibration-stop.ts';
import type { CalibrationTelling, RepRemark } from './calibration-telling.ts';
import { type Descent, followDescent } from './follow-descent.ts';

/** Slow reps that are wanted, and reps after which it is judged by what there is. */
export const CALIBRATION_REPS = 5;
const MOST_REPS = 8;
/** Faster through the middle of the way, a warning must come 15 degrees early (measurement.md 9.4). Degrees per second. */
const SLOW = 35;
/** Deeper is suggested from the second rep on, because the pass needs shallow ones to begin with... */
const FIRST_SUGGESTION = 2;
/** ...to a lifter who is this far from the limit: before 85 of the standard 110, where most hips are still free... */
const FAR_FROM_LIMIT = 25;
/** ...and seldom: who stays where they are has chosen to. */
const MOST_SUGGESTIONS = 2;

/** What the calibration looks at in one frame of the live pass. */
export interface CalibrationFacts {
  readonly at: Milliseconds;
  /** null when it cannot be seen. */
  readonly depth: Degrees | null;
  readonly depthLimit: Degrees;
  /** Counted since the calibration began. */
  readonly repCount: number;
  /** The alerts that this frame has raised. */
  readonly raised: readonly AlertKind[];
  /** What the reps have taught until now; null where the view forbids any word about lift. */
  readonly onset: Onset | null;
  /** What stands in the way of learning from them, or stood there last; null: nothing. */
  readonly unseen: LiftUnknown | null;
}

/** What there is to judge by. */
type Learned = Pick<CalibrationFacts, 'onset' | 'unseen'>;

/** Slow reps with the empty sled, what they show, and then the safety stop. Plain data. */
export type Calibration =
  | {
      readonly kind: 'pressing';
      readonly machineKind: MachineKind;
      readonly reps: number;
      readonly slowReps: number;
      readonly suggestions: number;
      readonly descent: Descent | null;
      /** What was warned of in the rep under way. */
      readonly warned: readonly AlertKind[];
    }
  | {
      readonly kind: 'judged';
      readonly reps: number;
      readonly outcome: CalibrationOutcome;
      readonly machineKind: MachineKind;
      readonly descent: Descent | null;
      /** What the last rep after it has shown of the safety stop; null before one, and where no line was found. */
      readonly stop: StopVerdict | null;
    };

type Pressing = Extract<Calibration, { readonly kind: 'pressing' }>;
type Judged = Extract<Calibration, { readonly kind: 'judged' }>;

export const beginCalibration = (machineKind: MachineKind): readonly [Calibration, CalibrationTelling] => [
  { kind: 'pressing', machineKind, reps: 0, slowReps: 0, suggestions: 0, descent: null, warned: [] },
  { kind: 'introduced', wanted: CALIBRATION_REPS },
];

const has = (warned: readonly AlertKind[], ...kinds: readonly AlertKind[]): boolean =>
  warned.some((kind) => kinds.includes(kind));

const hasLifted = ({ warned }: Pressing): boolean => has(warned, 'lift-slight', 'lift-clear');

/** Never urged: neither once anything was warned of, nor past what was learned, nor more than twice. */
const mayGoDeeper = ({ warned, suggestions }: Pressing, reps: number, bottom: Degrees, facts: CalibrationFacts) =>
  reps >= FIRST_SUGGESTION &&
  suggestions < MOST_SUGGESTIONS &&
  facts.onset?.kind === 'none-seen' &&
  !has(warned, 'depth-near', 'depth-limit', 'lift-slight', 'lift-clear') &&
  bottom < facts.depthLimit - FAR_FROM_LIMIT;

const remarkOn = (now: Pressing, reps: number, facts: CalibrationFacts): RepRemark => {
  const last = now.descent?.last;
  if (hasLifted(now)) return 'no-deeper';
  if (last && last.speed > SLOW) return 'slower';
  return last && mayGoDeeper(now, reps, last.bottom, facts) ? 'deeper' : 'none';
};

/**
 * A rep that could not be timed is taken for slow, and one that lifted has shown what it was for: nobody is made to do
 * more of those.
 */
const counts = (now: Pressing): boolean => hasLifted(now) || (now.descent?.last?.speed ?? 0) <= SLOW;

/** What one rep has shown must not be held against the next. */
const withoutLast = (descent: Descent | null): Descent | null => descent && { ...descent, last: null };

const judged = ({ machineKind, descent }: Pressing, reps: number, { onset, unseen }: Learned): Judged => ({
  kind: 'judged',
  reps,
  outcome: calibrationOutcome(onset, reps, unseen),
  machineKind,
  descent: withoutLast(descent),
  stop: null,
});

const afterReps = (now: Pressing, facts: CalibrationFacts): readonly [Calibration, CalibrationTelling | null] => {
  const reps = facts.repCount;
  const slowReps = now.slowReps + (counts(now) ? 1 : 0);
  if (slowReps >= CALIBRATION_REPS || reps >= MOST_REPS) {
    const over = judged(now, reps, facts);
    return [over, { kind: 'outcome', outcome: over.outcome, machineKind: over.machineKind }];
  }
  const remark = remarkOn(now, reps, facts);
  const suggestions = now.suggestions + (remark === 'deeper' ? 1 : 0);
  const descent = withoutLast(now.descent);
  return [
    { ...now, reps, slowReps, suggestions, descent, warned: [] },
    { kind: 'rep', slowReps, wanted: CALIBRATION_REPS, remark },
  ];
};

/** Every rep after a line was found is taken for one onto the stop, until the stop holds. */
const followStop = (
  before: Judged,
  { depth, at, repCount }: CalibrationFacts,
): readonly [Judged, CalibrationTelling | null] => {
  const { outcome, machineKind, stop } = before;
  if (outcome.kind !== 'line-found' || stop === 'holds') return [before, null];
  const descent = depth === null ? before.descent : followDescent(before.descent, at, depth);
  const now = { ...before, descent };
  if (repCount <= before.reps || !descent?.last) return [now, null];
  const verdict = stopVerdict(descent.last.bottom, outcome.onset.low);
  return [
    { ...now, reps: repCount, descent: withoutLast(descent), stop: verdict },
    { kind: 'stop', verdict, machineKind },
  ];
};

/** Follows the calibration by one frame; what is to be said comes between the reps only. */
export const followCalibration = (
  before: Calibration,
  facts: CalibrationFacts,
): readonly [Calibration, CalibrationTelling | null] => {
  if (before.kind === 'judged') return followStop(before, facts);
  const { at, depth, raised, repCount } = facts;
  const now: Pressing = {
    ...before,
    descent: depth === null ? before.descent : followDescent(before.descent, at, depth),
    warned: raised.length === 0 ? before.warned : [...new Set([...before.warned, ...raised])],
  };
  return repCount > before.reps ? afterReps(now, facts) : [now, null];
};

/** The lifter has ended it before its time. */
export const endCalibration = (before: Calibration, learned: Learned): Calibration =>
  before.kind === 'judged' ? before : judged(before, before.reps, learned);

/** What the review of the whole set has found, which knows better than the live pass did, unless it can tell nothing. */
export const reviewedCalibration = (before: Calibration, onset: Onset, reps: number): Calibration => {
  const outcome = calibrationOutcome(onset, reps, null);
  return before.kind === 'pressing' || outcome.kind === 'not-enough' ? before : { ...before, outcome };
};
