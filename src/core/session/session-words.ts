import type { EndReason, PauseReason, SessionStage } from '../vocabulary/session-stage.ts';
import type { SessionEvent } from './session.ts';

export interface SessionWords {
  /** At most three words, to be read from the machine. */
  readonly short: string;
  /** One sentence for the voice. */
  readonly spoken: string;
}

const PAUSED: Readonly<Record<PauseReason, SessionWords>> = {
  left: { short: 'Paused: come back', spoken: 'Paused until you are back on the pad.' },
  'view-lost': { short: 'Paused: view blocked', spoken: 'Paused, I cannot see you.' },
  'camera-lost': { short: 'Paused: no camera', spoken: 'Paused, the camera stopped.' },
  'page-hidden': { short: 'Paused: page hidden', spoken: 'Paused while Padline is hidden.' },
};

const OVER: Readonly<Record<EndReason, SessionWords>> = {
  racked: { short: 'Set over?', spoken: 'Sled racked, the set is over; another rep goes on with it.' },
  'no-rep': { short: 'Set over?', spoken: 'No rep for a while, the set is over; another rep goes on with it.' },
  asked: { short: 'Set ended', spoken: 'Set ended; another rep goes on with it.' },
};

/** What a stage is called. */
export const stageWords = (stage: SessionStage): SessionWords => {
  switch (stage.kind) {
    case 'placing':
      return { short: 'Place the phone', spoken: 'Place the phone at your side, and get on the pad.' };
    case 'settling':
      return { short: 'Legs out, still', spoken: 'Stretch your legs on the plate and hold still.' };
    case 'counting-in':
      return { short: String(stage.left), spoken: `${stage.left}.` };
    case 'running':
      return { short: 'Go', spoken: 'Go.' };
    case 'paused':
      return PAUSED[stage.why];
    case 'over':
      return OVER[stage.why];
    case 'closed':
      return { short: 'Set saved', spoken: 'Your set is saved.' };
    default:
      throw stage satisfies never;
  }
};

/** What is said of an event; null where silence is better. */
export const eventWords = (event: SessionEvent): SessionWords | null => {
  switch (event.kind) {
    case 'counted':
      return stageWords({ kind: 'counting-in', left: event.left });
    case 'began':
      return stageWords({ kind: 'running' });
    case 'paused':
      return PAUSED[event.why];
    case 'resumed':
      return { short: 'Going on', spoken: 'Going on.' };
    case 'over':
      return OVER[event.why];
    case 'undone':
      // Who is in a rep is not spoken to.
      return event.by === 'rep' ? null : { short: 'Going on', spoken: 'All right, the set goes on.' };
    case 'closed':
      return event.reps > 0
        ? stageWords({ kind: 'closed' })
        : { short: 'No reps', spoken: 'There was no rep; nothing is kept.' };
    default:
      throw event satisfies never;
  }
};
