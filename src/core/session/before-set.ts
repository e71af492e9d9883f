import { between, distance, minus } from '../geometry/vector.ts';
import type { DriveSample } from '../reps/drive-sample.ts';
import { type Milliseconds, milliseconds } from '../vocabulary/units.ts';
import { bendOf, type Leg, LONGEST_GAP, type Swing, stillFor } from './follow-leg.ts';
import {
  type Before,
  type EarlyReps,
  LONGEST_LOOK_BACK,
  nothingBefore,
  type Phase,
  type Session,
  type SessionEvent,
  type SessionStep,
} from './session.ts';
import type { SessionFrame, SessionWish } from './session-input.ts';

/**
 * Knee flexion up to which the legs are stretched, as on a sled that is held or has been released: reps begin there.
 * Feet on the floor bend the knee to 80 and more, so that putting them on the plate begins nothing.
 */
const STRETCHED = 60;
/** Being on the pad takes a second of sitting still already; this long on top, and a descent is believed. */
const SETTLED = 500;
/** Still for this long: the count-in begins. */
const POISED = 1000;
const COUNT = 3;
const SECOND = 1000;
/** Knee flexion of a descent that begins the set by itself, degrees: more than shuffling, less than most reps. */
const DESCENT = 30;
/** The same straight out of a count-in, milliseconds after it: as little as the shallowest reps bend the knee. */
const POISED_DESCENT = 20;
const STRAIGHT_OUT = 1000;
/** A rep that was seen from top to top and bends the knee by this is one, however little was known before it. */
const WHOLE_REP = 45;
/** The trunk stays where it was at the top, share of its length; who shuffles moves it. */
const TRUNK_STAYS = 0.15;
/**
 * Degrees between the foot's way and the line from foot to hip: rails lead past the hip by a hand's width or two, which is
 * 20 at most; a foot that is put on the floor goes elsewhere.
 */
const ALONG_LEG = 30;
/** Of the stillness before the first descent, this much belongs to the set. */
const LEAD_IN = 1000;
/** Two reps of one set are not farther apart. */
const EARLY_LASTS = 15_000;

type Begun = { readonly from: Milliseconds; readonly reps: number };

const earlier = (at: number, by: number): Milliseconds => milliseconds(Math.max(0, at - by));

/** A set begins, `reps` of which are done already. */
const beginSet = (session: Session, at: Milliseconds, { from, reps }: Begun): SessionStep => {
  const set = {
    from,
    repsBefore: session.leg.completed - reps,
    doneAt: reps > 0 ? at : null,
    quietSince: at,
    patient: false,
  };
  return [{ ...session, phase: { kind: 'running', set } }, [{ kind: 'began', at, from }]];
};

/** The lifter, or who stands at the phone, says "go": at once, if there is anybody to be seen. */
export const beginAsked = (session: Session, at: Milliseconds): SessionStep => {
  const { seenAt, swing } = session.leg;
  if (seenAt === null || at - seenAt > LONGEST_GAP) return [session, []];
  return beginSet(session, at, { from: swing ? earlier(swing.top.at, LEAD_IN) : at, reps: 0 });
};

/** Somebody at the phone says that it begins: whoever is seen now. */
export const beginAnyhow = (session: Session, at: Milliseconds): SessionStep =>
  beginSet(session, at, { from: at, reps: 0 });

const isStretched = ({ flexion }: DriveSample): boolean => flexion <= STRETCHED;

/** The foot comes towards the hip, and the trunk stays: a sled is being lowered. Nothing of the rails is known yet. */
const isPress = ({ top, bottom }: Swing): boolean =>
  isStretched(top) &&
  distance(bottom.shoulder, top.shoulder) <= TRUNK_STAYS * distance(top.hip, top.shoulder) &&
  between(minus(bottom.ankle, top.ankle), minus(top.hip, top.ankle)) <= ALONG_LEG;

/** The first descent with the lifter settled: the sled has been released, whether the count-in is through or not. */
const isFirstDescent = ({ swing }: Leg, { settled, poisedAt }: Before): boolean => {
  if (!settled || !swing || !isPress(swing)) return false;
  const isStraightOut = poisedAt !== null && swing.top.at - poisedAt <= STRAIGHT_OUT;
  return bendOf(swing) >= (isStraightOut ? POISED_DESCENT : DESCENT);
};

/** Takes in a rep that was completed before the set began: of somebody who never stood still, or goes down very little. */
const earlyAfter = (before: EarlyReps | null, was: Leg, { leg }: Session, at: Milliseconds): EarlyReps | null => {
  const early = before && at - before.firstAt <= EARLY_LASTS ? before : null;
  if (leg.completed === was.completed || !was.swing || !isPress(was.swing)) return early;
  const whole = early?.whole || bendOf(was.swing) >= WHOLE_REP;
  if (early) return { ...early, reps: early.reps + 1, whole };
  return { from: earlier(was.swing.top.at, LEAD_IN), firstAt: at, reps: 1, whole };
};

const begunBy = ({ leg }: Session, at: Milliseconds, before: Before): Begun | null => {
  const { early } = before;
  if (early && (early.whole || early.reps >= 2)) {
    return { from: milliseconds(Math.max(early.from, at - LONGEST_LOOK_BACK)), reps: early.reps };
  }
  return leg.swing && isFirstDescent(leg, before) ? { from: earlier(leg.swing.top.at, LEAD_IN), reps: 0 } : null;
};

const isPoised = (leg: Leg): boolean =>
  leg.swing === null && leg.still !== null && isStretched(leg.still) && stillFor(leg) >= POISED;

/** Counts on while the lifter is still: 3, 2, 1, and the set begins a second after that. */
const countIn = (session: Session, { at, sample }: SessionFrame, before: Before): SessionStep => {
  const { phase } = session;
  const counting = phase.kind === 'counting-in' ? phase : { since: at, said: COUNT + 1 };
  // A lifter who is missed for a few frames is not counted for; they may be getting up.
  if (!sample) return [session, []];
  const left = COUNT - Math.floor((at - counting.since) / SECOND);
  const events: SessionEvent[] = [];
  for (let number = counting.said - 1; number >= Math.max(1, left); number--) {
    events.push({ kind: 'counted', at, left: number });
  }
  const said = Math.max(1, left);
  const counted: Phase = { kind: 'counting-in', before, since: counting.since, said };
  if (left > 0) return [{ ...session, phase: counted }, events];
  // They were still all the while: what the camera saw meanwhile shows the lifter at rest.
  const [begun, began] = beginSet(session, at, { from: counting.since, reps: 0 });
  return [begun, [...events, ...began]];
};

const waiting = (kind: 'placing' | 'settling', session: Session, before: Before): SessionStep => [
  { ...session, phase: { kind, before } },
  [],
];

/** Follows a session by one frame before its set has begun; `was` is the leg before this frame. */
export const beforeSet = (
  session: Session,
  was: Leg,
  frame: SessionFrame,
  remembered: Before,
  { handsFree }: SessionWish,
): SessionStep => {
  const { at, presence, placed } = frame;
  const { leg } = session;
  if (presence === 'away') return waiting('placing', session, nothingBefore);
  const isSeen = presence === 'settling' || (leg.seenAt !== null && at - leg.seenAt <= LONGEST_GAP);
  if (!placed || !isSeen) return waiting('placing', session, { ...nothingBefore, held: remembered.held });
  if (presence === 'settling') return waiting('settling', session, nothingBefore);
  const before: Before = {
    ...remembered,
    settled: remembered.settled || stillFor(leg) >= SETTLED,
    poisedAt: isPoised(leg) ? at : remembered.poisedAt,
    early: earlyAfter(remembered.early, was, session, at),
  };
  if (!handsFree || before.held) return waiting('settling', session, before);
  const begun = begunBy(session, at, before);
  if (begun) return beginSet(session, at, begun);
  return isPoised(leg) ? countIn(session, frame, before) : waiting('settling', session, before);
};
