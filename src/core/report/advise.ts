import { automaticLimit } from '../coaching/depth-limit.ts';
import { isPastLine } from '../coaching/is-past-line.ts';
import { DEFAULT_DEPTH_LIMIT, EQUALLY_DEEP, MOST_YAW } from '../coaching/thresholds.ts';
import { median } from '../signal/quantile.ts';
import type { AdviceReason } from '../vocabulary/advice-reason.ts';
import type { AdviceKind, Onset, RepReport } from '../vocabulary/report.ts';
import { type Degrees, degrees } from '../vocabulary/units.ts';
import type { Sensitivity } from '../vocabulary/warning-wish.ts';
import { isLifted } from './is-lifted.ts';

/** A descent faster than this, in milliseconds, leaves no time to stop where one meant to. */
const FAST_DESCENT = 1000;
/** The standard depth limit reached with the knee still this open: the machine's angles cost the hip its room (measurement.md 9.4). */
const OPEN_KNEE = 70;
/** Slowing from which a set is near its limit (measurement.md 7). */
const NEAR_LIMIT = 0.4;
/** Reps that a set needs to have a first and a last half. */
const LONG_SET = 6;
const MOST_ADVICE = 2;

const usualDepth = (reps: readonly RepReport[]): number => median(reps.flatMap(({ depth }) => depth ?? []));

/** Lift only in the last half of a set of some length, all of whose first half was seen on the pad at the same depth. */
const growsLate = (reps: readonly RepReport[]): boolean => {
  const early = reps.slice(0, Math.ceil(reps.length / 2));
  return (
    reps.length >= LONG_SET &&
    early.every(({ liftClass }) => liftClass === 'none') &&
    Math.abs(usualDepth(reps.filter(isLifted)) - usualDepth(early)) <= EQUALLY_DEEP
  );
};

/** So fast that no warning could come in time: said whatever else there is to say (measurement.md 9.4). */
const tooFast = (reps: number): AdviceFinding => ({ kind: 'slower', why: { kind: 'too-fast', reps } });

const reachesDeepWithOpenKnee = ({ depth, kneeFlexion }: RepReport): boolean =>
  depth !== null && depth >= DEFAULT_DEPTH_LIMIT && kneeFlexion !== null && kneeFlexion < OPEN_KNEE;

const lessWeight = (reps: readonly RepReport[], velocityLoss: number | null): AdviceFinding | null => {
  if (growsLate(reps)) return { kind: 'less-weight', why: { kind: 'late-lift' } };
  return velocityLoss !== null && velocityLoss >= NEAR_LIMIT
    ? { kind: 'less-weight', why: { kind: 'slowing', share: velocityLoss } }
    : null;
};

const forLifted = ({
  reps,
  onset,
  sensitivity,
  footHeight,
  velocityLoss,
  fastReps,
}: Judged): readonly AdviceFinding[] => {
  const stopAt = onset.kind === 'found' ? automaticLimit(onset, sensitivity).at : null;
  const isQuick = fastReps === 0 && median(reps.map(({ eccentric }) => eccentric)) < FAST_DESCENT;
  const advice: readonly (AdviceFinding | null)[] = [
    { kind: 'less-depth', why: { kind: 'lifted', stopAt } },
    reps.filter(isLifted).some(reachesDeepWithOpenKnee) ? { kind: 'recline-pad', why: { kind: 'open-knee' } } : null,
    footHeight === 'high' ? { kind: 'lower-feet', why: { kind: 'high-feet' } } : null,
    isQuick ? { kind: 'slower', why: { kind: 'quick-descent' } } : null,
    lessWeight(reps, velocityLoss),
  ];
  return advice.filter((each) => each !== null).slice(0, MOST_ADVICE);
};

/** An advice before it is put into words, which are made outside of the core. */
export interface AdviceFinding {
  readonly kind: AdviceKind;
  readonly why: AdviceReason;
}

/** What the advice rests on. */
export interface Judged {
  readonly reps: readonly RepReport[];
  readonly onset: Onset;
  /** Of the set. */
  readonly limit: Degrees;
  /** How far before the onset to stop. */
  readonly sensitivity: Sensitivity;
  readonly yaw: Degrees;
  readonly footHeight: 'high' | 'middle' | 'low';
  /** Slowing over the set, 0 to 1; null when the set is too short to tell. */
  readonly velocityLoss: number | null;
  /** Reps that went down faster than `TOO_FAST`. */
  readonly fastReps: number;
}

/** One or two things for the lifter, in the order of evidence of measurement.md 9.7. */
export const advise = (judged: Judged): readonly AdviceFinding[] => {
  const advice = adviseOnLift(judged);
  return judged.fastReps === 0 ? advice : [...advice.slice(0, MOST_ADVICE - 1), tooFast(judged.fastReps)];
};

const adviseOnLift = (judged: Judged): readonly AdviceFinding[] => {
  const { reps, yaw } = judged;
  if (reps.length === 0) {
    return yaw > MOST_YAW
      ? [{ kind: 'not-measured', why: { kind: 'off-side-on', yaw } }]
      : [{ kind: 'no-reps', why: { kind: 'no-reps' } }];
  }
  if (reps.some(isLifted)) return forLifted(judged);
  const measured = reps.filter(({ liftClass }) => liftClass !== 'not-measured');
  if (measured.length === 0) {
    const unmeasured: AdviceFinding = { kind: 'not-measured', why: { kind: 'lift-unmeasured' } };
    const past = pastLine(judged);
    return past ? [past, unmeasured] : [unmeasured];
  }
  if (measured.some(({ liftClass }) => liftClass === 'slight')) {
    return [{ kind: 'less-depth', why: { kind: 'slightly-lifted' } }];
  }
  const downTo = degrees(Math.max(...measured.map(({ depth }) => depth ?? 0)));
  const clean: AdviceFinding = { kind: 'well-done', why: { kind: 'no-clear-lift', reps: measured.length, downTo } };
  const past = pastLine(judged);
  return past ? [past, clean] : [clean];
};

/** Too much range, whether or not the hips were seen to follow. */
const pastLine = ({ reps, limit }: Judged): AdviceFinding | null => {
  const past = reps.filter((rep) => isPastLine(rep, limit)).length;
  return past > 0 ? { kind: 'less-depth', why: { kind: 'past-line', reps: past, stopAt: limit } } : null;
};
