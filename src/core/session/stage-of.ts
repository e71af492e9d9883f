import type { SessionStage } from '../vocabulary/session-stage.ts';
import type { Milliseconds } from '../vocabulary/units.ts';
import { UNDO_WINDOW } from './during-set.ts';
import type { Session } from './session.ts';

/** What of a session is shown, at this moment of the frames' clock. */
export const stageOf = ({ phase }: Session, at: Milliseconds): SessionStage => {
  switch (phase.kind) {
    case 'placing':
    case 'settling':
    case 'running':
    case 'closed':
      return { kind: phase.kind };
    case 'counting-in':
      return { kind: phase.kind, left: phase.said };
    case 'paused':
      return { kind: phase.kind, why: phase.why };
    case 'over': {
      const left = Math.ceil((phase.since + UNDO_WINDOW - at) / 1000);
      return { kind: phase.kind, why: phase.why, secondsLeft: Math.max(0, left) };
    }
    default:
      throw phase satisfies never;
  }
};
