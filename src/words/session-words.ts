import { msg } from '@lit/localize';
import type { SessionEvent } from '../core/session/session.ts';
import type { EndReason, PauseReason, SessionStage } from '../core/vocabulary/session-stage.ts';
import { inNumber } from './in-number.ts';

export interface SessionWords {
  /** At most three words, to be read from the machine. */
  readonly short: string;
  /** One sentence for the voice. */
  readonly spoken: string;
}

const paused = (why: PauseReason): SessionWords => {
  switch (why) {
    case 'left':
      return { short: msg('Paused: come back'), spoken: msg('Paused until you are back on the pad.') };
    case 'view-lost':
      return { short: msg('Paused: view blocked'), spoken: msg('Paused, I cannot see you.') };
    case 'camera-lost':
      return { short: msg('Paused: no camera'), spoken: msg('Paused, the camera stopped.') };
    case 'page-hidden':
      return { short: msg('Paused: page hidden'), spoken: msg('Paused while Padline is hidden.') };
  }
  return why satisfies never;
};

const over = (why: EndReason): SessionWords => {
  switch (why) {
    case 'racked':
      return {
        short: msg('Set over?'),
        spoken: msg('Sled racked, the set is over; another rep goes on with it.'),
      };
    case 'no-rep':
      return {
        short: msg('Set over?'),
        spoken: msg('No rep for a while, the set is over; another rep goes on with it.'),
      };
    case 'asked':
      return { short: msg('Set ended'), spoken: msg('Set ended; another rep goes on with it.') };
  }
  return why satisfies never;
};

/** What a stage is called. */
export const stageWords = (stage: SessionStage): SessionWords => {
  switch (stage.kind) {
    case 'placing':
      return { short: msg('Place the phone'), spoken: msg('Place the phone at your side, and get on the pad.') };
    case 'settling':
      return { short: msg('Legs out, still'), spoken: msg('Stretch your legs on the plate and hold still.') };
    case 'counting-in':
      return { short: inNumber(stage.left), spoken: `${inNumber(stage.left)}.` };
    case 'running':
      return { short: msg('Go'), spoken: msg('Go.') };
    case 'paused':
      return paused(stage.why);
    case 'over':
      return over(stage.why);
    case 'closed':
      return { short: msg('Set saved'), spoken: msg('Your set is saved.') };
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
      return paused(event.why);
    case 'resumed':
      return { short: msg('Going on'), spoken: msg('Going on.') };
    case 'over':
      return over(event.why);
    case 'undone':
      // Who is in a rep is not spoken to.
      return event.by === 'rep' ? null : { short: msg('Going on'), spoken: msg('All right, the set goes on.') };
    case 'closed':
      return event.reps > 0
        ? stageWords({ kind: 'closed' })
        : { short: msg('No reps'), spoken: msg('There was no rep; nothing is kept.') };
    default:
      throw event satisfies never;
  }
};
