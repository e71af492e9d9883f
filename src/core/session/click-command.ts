import type { SessionStage } from '../vocabulary/session-stage.ts';
import type { SessionCommand } from './session-input.ts';

/** What the only button of a clicker (Space, Enter, a media key) asks for; null where it has nothing to ask. */
export const clickCommand = ({ kind }: SessionStage): SessionCommand | null => {
  switch (kind) {
    case 'placing':
    case 'settling':
    case 'counting-in':
      return 'go';
    case 'running':
    case 'paused':
      return 'end';
    case 'over':
      return 'still-going';
    case 'closed':
      return null;
    default:
      throw kind satisfies never;
  }
};
