import type { EndReason, PauseReason } from '../vocabulary/session-stage.ts';
import { type Milliseconds, milliseconds } from '../vocabulary/units.ts';
import { type Leg, LONGEST_GAP, shareOfUsual, stillFor } from './follow-leg.ts';
import type { Phase, Session, SessionStep, SetSoFar } from './session.ts';
import type { SessionFrame, SessionWish } from './session-input.ts';

type Over = Extract<Phase, { kind: 'over' }>;
type Paused = Extract<Phase, { kind: 'paused' }>;
/** The set has begun, and is not closed. */
export type PhaseOfSet = Extract<Phase, { readonly set: SetSoFar }>;

/** Without a rep for this long a set is over; before its first, and after "still going", one waits longer. */
const NO_REP = 8000;
const FIRST_REP = 60_000;
/** Who has left the pad after a rep comes back within this, or has finished. */
const LEFT = 15_000;
/** Time to get up, to change something on the machine and to lie down again. */
const PATIENCE = 180_000;
/** Feet off the plate, or the sled still where no rep begins or ends: on its stops. */
const RACKED = 3000;
/** Still at the top: a few breaths between two reps take nearly as long. */
const RESTED = 5000;
/** A knee that is bent farther than where reps begin, share of the usual rep, is not at the top any more. */
const AT_TOP = 0.12;
/** A movement that goes this far down is a rep; sleds are racked higher up. */
const DEEP = 0.75;
/** Stillness of a sled that does not come up again. */
const STUCK = 500;
/** Not seen for this long while on the pad: the set is held. */
const UNSEEN = 2000;
/** How long an end can be taken back. */
export const UNDO_WINDOW = 20_000;
/** What follows the last rep within this is its end: the live pass counts before the leg is stretched. */
const LEAD_OUT = 1000;

export const repsOf = ({ leg }: Session, { repsBefore }: SetSoFar): number => leg.completed - repsBefore;

const isDeep = (leg: Leg): boolean => leg.swing !== null && (shareOfUsual(leg, leg.swing.bottom.flexion) ?? 1) >= DEEP;

/** Up to where the frames are the set's: lowering the sled onto its stops and getting out are not. */
const lastOf = ({ leg }: Session, { doneAt }: SetSoFar, at: Milliseconds): Milliseconds => {
  // A rep that never came back up is the last one of its set.
  const ended = isDeep(leg) ? (leg.still?.at ?? at) : doneAt;
  return ended === null ? at : milliseconds(Math.min(at, ended + LEAD_OUT));
};

export const endSet = (session: Session, set: SetSoFar, why: EndReason, at: Milliseconds): SessionStep => {
  const to = lastOf(session, set, at);
  return [{ ...session, phase: { kind: 'over', set, why, since: at, to } }, [{ kind: 'over', at, why, to }]];
};

export const pauseSet = (session: Session, set: SetSoFar, why: PauseReason, at: Milliseconds): SessionStep => [
  { ...session, phase: { kind: 'paused', set, why, since: at, blockedAt: null } },
  [{ kind: 'paused', at, why }],
];

export const closeSet = (session: Session, { set, to }: Over, at: Milliseconds): SessionStep => [
  { ...session, phase: { kind: 'closed' } },
  [{ kind: 'closed', at, from: set.from, to, reps: repsOf(session, set) }],
];

const runs = (session: Session, set: SetSoFar): Session => ({ ...session, phase: { kind: 'running', set } });

export const undoEnd = (session: Session, { set }: Over, by: 'lifter' | 'rep', at: Milliseconds): SessionStep => [
  runs(session, { ...set, quietSince: at, patient: by === 'lifter' }),
  [{ kind: 'undone', at, by }],
];

const whyPaused = ({ leg }: Session, { at, presence, blocked }: SessionFrame): PauseReason | null => {
  if (presence !== 'here') return blocked ? 'view-lost' : 'left';
  return at - (leg.seenAt ?? at) > UNSEEN ? 'view-lost' : null;
};

/** Why the sled is taken to be racked or the set to be done; null while it goes on. */
const whyOver = (session: Session, set: SetSoFar, at: Milliseconds, wish: SessionWish): EndReason | null => {
  const { leg } = session;
  const quiet = at - set.quietSince;
  if (wish.isPatient) return quiet >= PATIENCE ? 'no-rep' : null;
  if (set.doneAt === null || set.patient) return quiet >= FIRST_REP ? 'no-rep' : null;
  if (leg.offSince !== null && at - leg.offSince >= RACKED) return 'racked';
  const share = leg.still && shareOfUsual(leg, leg.still.flexion);
  // Stillness from before the last frames that were missed, or that the lifter has spoken of, says nothing.
  const rested = Math.min(stillFor(leg), quiet);
  if (share !== null && share < DEEP && rested >= (share <= AT_TOP ? RESTED : RACKED)) return 'racked';
  return quiet >= NO_REP ? 'no-rep' : null;
};

/** A rep that never came back up: the sled stood still deep down, and then the lifter was gone, or their feet. */
const isFailed = (was: Leg, leg: Leg): boolean =>
  leg.swing === null && was.usual !== null && isDeep(was) && stillFor(was) >= STUCK;

/** Takes a frame into what is known of the set. */
const setAfter = ({ leg }: Session, was: Leg, set: SetSoFar, at: Milliseconds): SetSoFar => {
  if (leg.completed > was.completed) return { ...set, doneAt: at, quietSince: at, patient: false };
  if (isFailed(was, leg)) return { ...set, doneAt: was.still?.at ?? at };
  if (leg.swing === null || leg.offSince !== null) return set;
  // Movement in a rep belongs to the set; a rep that is held is quiet from where it stopped.
  const movedAt = leg.still?.at ?? at;
  return movedAt > set.quietSince ? { ...set, quietSince: movedAt } : set;
};

const running = (session: Session, was: Leg, frame: SessionFrame, before: SetSoFar, wish: SessionWish): SessionStep => {
  const { at } = frame;
  const set = setAfter(session, was, before, at);
  const paused = whyPaused(session, frame);
  if (paused) return pauseSet(session, set, paused, at);
  const over = wish.handsFree ? whyOver(session, set, at, wish) : null;
  return over ? endSet(session, set, over, at) : [runs(session, set), []];
};

const paused = (session: Session, frame: SessionFrame, phase: Paused, wish: SessionWish): SessionStep => {
  const { at } = frame;
  const { set, since } = phase;
  const why = whyPaused(session, frame);
  if (why === null && frame.sample) return [runs(session, { ...set, quietSince: at }), [{ kind: 'resumed', at }]];
  const blockedAt = why === 'view-lost' ? at : phase.blockedAt;
  // Somebody in front hides whether the lifter is there: their time does not count as the lifter's.
  const goneFor = at - Math.max(since, blockedAt ?? since);
  const isOver = wish.isPatient
    ? at - since >= PATIENCE
    : at - since >= FIRST_REP || (set.doneAt !== null && goneFor >= LEFT);
  if (wish.handsFree && isOver) return endSet(session, set, 'no-rep', at);
  return [{ ...session, phase: { ...phase, why: why ?? phase.why, blockedAt } }, []];
};

/**
 * A rep has begun that is none of getting out: it is as deep as the others, on rails that are known, or it was completed.
 * One that was held down there when the set was taken for over must be completed.
 */
const isRepAgain = ({ leg }: Session, was: Leg, { rail }: SessionFrame): boolean =>
  leg.completed > was.completed || (rail !== null && leg.offSince === null && isDeep(leg) && !isDeep(was));

const over = (session: Session, was: Leg, frame: SessionFrame, phase: Over): SessionStep => {
  const { at } = frame;
  if (at - phase.since >= UNDO_WINDOW) return closeSet(session, phase, at);
  if (!isRepAgain(session, was, frame)) return [{ ...session, phase }, []];
  const set = setAfter(session, was, phase.set, at);
  return undoEnd(session, { ...phase, set }, 'rep', at);
};

/** What was not watched does not count: clocks stand still between frames that are far apart. */
const withoutGap = (phase: PhaseOfSet, gap: number, at: Milliseconds): PhaseOfSet => {
  if (gap <= LONGEST_GAP) return phase;
  const later = (time: Milliseconds): Milliseconds => milliseconds(Math.min(at, time + gap));
  if (phase.kind === 'running') return { ...phase, set: { ...phase.set, quietSince: later(phase.set.quietSince) } };
  return phase.kind === 'paused' ? { ...phase, since: later(phase.since) } : phase;
};

/** Follows a session by one frame after its set has begun; `was` is the leg before this frame. */
export const duringSet = (
  session: Session,
  was: Leg,
  frame: SessionFrame,
  before: PhaseOfSet,
  wish: SessionWish,
): SessionStep => {
  const gap = session.lastAt === null ? 0 : frame.at - session.lastAt;
  const phase = withoutGap(before, gap, frame.at);
  switch (phase.kind) {
    case 'running':
      return running(session, was, frame, phase.set, wish);
    case 'paused':
      return paused(session, frame, phase, wish);
    case 'over':
      return over(session, was, frame, phase);
    default:
      throw phase satisfies never;
  }
};
