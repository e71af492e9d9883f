import type { Milliseconds } from '../vocabulary/units.ts';
import { beforeSet, beginAnyhow, beginAsked } from './before-set.ts';
import { closeSet, duringSet, endSet, pauseSet, UNDO_WINDOW, undoEnd } from './during-set.ts';
import { followLeg } from './follow-leg.ts';
import { nothingBefore, type Session, type SessionStep } from './session.ts';
import type { SessionCommand, SessionFrame, SessionInput, SessionWish } from './session-input.ts';

const asItIs = (session: Session): SessionStep => [session, []];

const onFrame = (before: Session, frame: SessionFrame, wish: SessionWish): SessionStep => {
  const was = before.leg;
  const { phase } = before;
  if (phase.kind === 'closed') return asItIs(before);
  const seen: Session = { ...before, leg: followLeg(was, frame) };
  const [session, events] =
    'set' in phase ? duringSet(seen, was, frame, phase, wish) : beforeSet(seen, was, frame, phase.before, wish);
  return [{ ...session, lastAt: frame.at }, events];
};

const onCommand = (session: Session, command: SessionCommand, at: Milliseconds): SessionStep => {
  const { phase } = session;
  switch (phase.kind) {
    case 'placing':
    case 'settling':
    case 'counting-in':
      if (command === 'go') return beginAsked(session, at);
      if (command === 'begin') return beginAnyhow(session, at);
      if (command !== 'cancel') return asItIs(session);
      return asItIs({ ...session, phase: { kind: 'settling', before: { ...phase.before, held: true, early: null } } });
    case 'running':
    case 'paused':
      return command === 'end' ? endSet(session, phase.set, 'asked', at) : asItIs(session);
    case 'over':
      if (command === 'still-going' || command === 'go') return undoEnd(session, phase, 'lifter', at);
      return command === 'end' ? closeSet(session, phase, at) : asItIs(session);
    case 'closed':
      return asItIs(session);
    default:
      throw phase satisfies never;
  }
};

type Stopped = Extract<SessionInput, { kind: 'frames' }>;

const onFrames = (session: Session, { at, stoppedBy }: Stopped): SessionStep => {
  const { phase } = session;
  switch (phase.kind) {
    case 'placing':
    case 'settling':
    case 'counting-in': {
      // Whoever lies there afterwards may be somebody else.
      const before = { ...nothingBefore, held: phase.before.held };
      return asItIs(stoppedBy === null ? session : { ...session, phase: { kind: 'placing', before } });
    }
    case 'running':
      return stoppedBy === null ? asItIs(session) : pauseSet(session, phase.set, stoppedBy, at);
    case 'paused':
      return asItIs({ ...session, phase: { ...phase, why: stoppedBy ?? 'view-lost', since: at } });
    case 'over':
    case 'closed':
      return asItIs(session);
    default:
      throw phase satisfies never;
  }
};

const onClock = (session: Session, at: Milliseconds): SessionStep => {
  const { phase } = session;
  const isTime = phase.kind === 'over' && at - phase.since >= UNDO_WINDOW;
  return isTime ? closeSet(session, phase, at) : asItIs(session);
};

/**
 * Follows a session by one frame, command or moment, from the placing of the phone to the closed set; nothing in it needs
 * a touch. Inputs come in order of `at`, on the frames' clock, at any rate. Between `began` and `closed` every frame
 * belongs to the set, `paused` and `over` included: it may go on.
 */
export const followSession = (session: Session, input: SessionInput, wish: SessionWish): SessionStep => {
  switch (input.kind) {
    case 'frame':
      return onFrame(session, input, wish);
    case 'command':
      return onCommand(session, input.command, input.at);
    case 'frames':
      return onFrames(session, input);
    case 'clock':
      return onClock(session, input.at);
    default:
      throw input satisfies never;
  }
};
