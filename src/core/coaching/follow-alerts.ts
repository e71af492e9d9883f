import { type Latch, latch, openLatch } from '../signal/hysteresis.ts';
import { ALERT_KINDS, type Alert, type AlertKind } from '../vocabulary/alert.ts';
import { type Milliseconds, milliseconds, type ThighLengths } from '../vocabulary/units.ts';
import type { Sensitivity } from '../vocabulary/warning-wish.ts';
import { APPROACH } from './approach.ts';
import { type LimitFacts, pastLimit, shownPast } from './past-limit.ts';
import { SENSITIVITY_RULES } from './sensitivities.ts';
import {
  CLEAR_SIGMAS,
  LIFT_CLEAR,
  LIFT_DWELL,
  LIFT_SLIGHT,
  RELEASE_DWELL,
  RELEASE_SHARE,
  SLIDE,
  SLIGHT_SIGMAS,
  UNSEEN_DWELL,
} from './thresholds.ts';

/** What the alert rules look at in one frame; null is "not measured", which neither raises nor clears. */
export interface Situation extends LimitFacts {
  readonly at: Milliseconds;
  /** False while the lifter is there, but hidden or not to be told from somebody else. */
  readonly seen: boolean;
  readonly sensitivity: Sensitivity;
  readonly lift: ThighLengths | null;
  readonly liftSigma: ThighLengths | null;
  /** How far the shoulder is from its place at the rep's top, any direction. */
  readonly shoulderShift: ThighLengths | null;
  /** How far the whole trunk is from its place at the set's start, along the pad. */
  readonly slide: ThighLengths | null;
  /** The camera is being moved, or stands where the lifter cannot be measured. */
  readonly cameraMoves: boolean;
  /** Whether a lift must be confirmed: by a still shoulder, and for a dwell. */
  readonly confirmation: boolean;
  /** The foreseen "here" tone has sounded in this rep: what was heard is told as well. */
  readonly hereSounded?: boolean;
  /** False for a pose that is too old to warn with: it may clear an alert, never raise one. */
  readonly fresh: boolean;
}

/** Every alert's latch, the alerts that are up, and the rep each kind was last raised in. */
export interface AlertBoard {
  readonly latches: Readonly<Record<AlertKind, Latch>>;
  readonly raised: readonly Alert[];
  readonly lastRep: Readonly<Partial<Record<AlertKind, number | null>>>;
}

export type AlertEvent =
  | { readonly kind: 'alert-raised'; readonly alert: Alert }
  | { readonly kind: 'alert-cleared'; readonly alert: Alert };

const eachKind = <Value>(value: (kind: AlertKind) => Value): Record<AlertKind, Value> =>
  Object.fromEntries(ALERT_KINDS.map((kind) => [kind, value(kind)])) as Record<AlertKind, Value>;

export const emptyBoard: AlertBoard = { latches: eachKind(() => openLatch), raised: [], lastRep: {} };

/** After a time without frames nothing that was about to rise or clear may count it as its dwell. */
export const withoutDwells = (board: AlertBoard): AlertBoard => ({
  ...board,
  latches: eachKind((kind) => ({ ...board.latches[kind], since: null })),
});

const AT_ONCE = milliseconds(0);
/** The camera has come to rest before it is said to stand: no dwell comes on top. */
const AT_ONCE_BOTH_WAYS = { raise: 1, clear: 1, raiseDwell: AT_ONCE, clearDwell: AT_ONCE };
/** Degrees by which a depth alert must be left again. */
const DEPTH_RELEASE = 5;

/** Degrees past the limit, as the alert sees it: at the limit at least when its tone has been heard without it. */
const pastOrHeard = (now: Situation, { lastRep }: AlertBoard): number | null => {
  const past = pastLimit(now);
  return past !== null && now.hereSounded && lastRep['depth-limit'] !== now.rep ? Math.max(past, 0) : past;
};

/** Degrees into the approach. It is shown by the angle itself, as the gauge is, but never later than the stop. */
const pastApproach = (now: Situation): number | null => {
  const past = pastLimit(now);
  const shown = shownPast(now);
  if (past === null || shown === null) return null;
  return Math.max(past, shown + APPROACH[now.limit.setBy]);
};

/**
 * A lift counts only with the shoulder still: a trunk that moves as a whole slides, it does not round. The change of 2
 * degrees of hip-to-pad that 9.4 asks for as well confirms a hip keypoint; of the circle's hip it is the lift over the
 * trunk once more, and would only raise the trigger to 17 mm.
 */
const confirmedLift = (now: Situation): number | null => {
  if (now.lift === null || now.shoulderShift === null || now.rep === null) return null;
  if (!now.confirmation) return now.lift;
  return now.shoulderShift < Math.max(now.lift / 2, 0.02) ? now.lift : 0;
};

const overTrigger = (now: Situation, level: number, sigmas: number): number | null => {
  const lift = confirmedLift(now);
  if (lift === null || now.liftSigma === null) return null;
  const { liftShare } = SENSITIVITY_RULES[now.sensitivity];
  return lift / (liftShare * Math.max(level, sigmas * now.liftSigma));
};

/** Each kind's value and the bounds it is held against. */
const follow = (board: AlertBoard, now: Situation): Record<AlertKind, Latch> => {
  const depthBounds = { raise: 0, clear: -DEPTH_RELEASE, raiseDwell: AT_ONCE, clearDwell: RELEASE_DWELL };
  const liftBounds = {
    raise: 1,
    clear: RELEASE_SHARE,
    raiseDwell: now.confirmation ? LIFT_DWELL : AT_ONCE,
    clearDwell: RELEASE_DWELL,
  };
  const slideBounds = {
    raise: SLIDE,
    clear: SLIDE * RELEASE_SHARE,
    raiseDwell: UNSEEN_DWELL,
    clearDwell: UNSEEN_DWELL,
  };
  const unseenBounds = { raise: 1, clear: 1, raiseDwell: UNSEEN_DWELL, clearDwell: RELEASE_DWELL };
  const { latches } = board;
  return {
    'depth-near': latch(latches['depth-near'], pastApproach(now), now.at, depthBounds),
    'depth-limit': latch(latches['depth-limit'], pastOrHeard(now, board), now.at, depthBounds),
    'lift-slight': latch(latches['lift-slight'], overTrigger(now, LIFT_SLIGHT, SLIGHT_SIGMAS), now.at, liftBounds),
    'lift-clear': latch(latches['lift-clear'], overTrigger(now, LIFT_CLEAR, CLEAR_SIGMAS), now.at, liftBounds),
    slide: latch(latches.slide, now.slide === null ? null : Math.abs(now.slide), now.at, slideBounds),
    'cannot-see': latch(latches['cannot-see'], now.seen ? 0 : 1, now.at, unseenBounds),
    'camera-moved': latch(latches['camera-moved'], now.cameraMoves ? 1 : 0, now.at, AT_ONCE_BOTH_WAYS),
  };
};

/** Between reps, and while the lifter cannot be seen, nothing about depth or lift is up. */
const PER_REP: readonly AlertKind[] = ['depth-near', 'depth-limit', 'lift-slight', 'lift-clear'];

const settled = (latches: Record<AlertKind, Latch>, rep: number | null): Record<AlertKind, Latch> =>
  rep === null || latches['cannot-see'].raised
    ? { ...latches, ...Object.fromEntries(PER_REP.map((kind) => [kind, openLatch])) }
    : latches;

/** What an old pose shows may end an alert, but not begin one. */
const neverRaised = (
  latches: Record<AlertKind, Latch>,
  before: Readonly<Record<AlertKind, Latch>>,
): Record<AlertKind, Latch> =>
  eachKind((kind) => (latches[kind].raised && !before[kind].raised ? openLatch : latches[kind]));

/**
 * Follows the alerts by one frame. Each kind rises at most once per rep; it clears when its latch does, or with the
 * rep.
 */
export const followAlerts = (board: AlertBoard, now: Situation): readonly [AlertBoard, readonly AlertEvent[]] => {
  const followed = settled(follow(board, now), now.rep);
  const latches = now.fresh ? followed : neverRaised(followed, board.latches);
  const events: AlertEvent[] = [];
  const raised: Alert[] = [];
  for (const alert of board.raised) {
    if (latches[alert.kind].raised) raised.push(alert);
    else events.push({ kind: 'alert-cleared', alert: { ...alert, clearedAt: now.at } });
  }
  // A rep that was dropped leaves its number to the next one, which has its own warnings.
  let lastRep = now.rep === null ? {} : board.lastRep;
  for (const kind of ALERT_KINDS) {
    const isNew = latches[kind].raised && !board.raised.some((alert) => alert.kind === kind);
    const again = PER_REP.includes(kind) && lastRep[kind] === now.rep;
    if (!isNew || again) continue;
    const alert: Alert = { kind, raisedAt: now.at, clearedAt: null, emittedAt: null, rep: now.rep };
    raised.push(alert);
    events.push({ kind: 'alert-raised', alert });
    lastRep = { ...lastRep, [kind]: now.rep };
  }
  return [{ latches, raised, lastRep }, events];
};
