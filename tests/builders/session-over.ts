import { followSession } from '../../src/core/session/follow-session.ts';
import { type SessionEvent, startSession } from '../../src/core/session/session.ts';
import { sessionFacts } from '../../src/core/session/session-facts.ts';
import { USUAL_SESSION } from '../../src/core/session/session-input.ts';
import { beginTrack, step, type TrackSetup } from '../../src/core/track.ts';
import type { Recording } from '../../src/core/vocabulary/recording.ts';
import { setupOf } from './followed.ts';

/**
 * A session over a recording as the app leads one: the live pass runs while it waits, and is made anew over the frames
 * that belong to the set when it begins.
 */
export const sessionOver = (recording: Recording, setup: TrackSetup = setupOf(recording)): readonly SessionEvent[] => {
  const { frames } = recording;
  let track = beginTrack(setup);
  let session = startSession;
  const events: SessionEvent[] = [];
  for (const [i, frame] of frames.entries()) {
    [track] = step(track, frame);
    const [next, happened] = followSession(session, sessionFacts(track, frame.capturedAt, true), USUAL_SESSION);
    session = next;
    events.push(...happened);
    const began = happened.find((event) => event.kind === 'began');
    if (!began) continue;
    const own = frames.slice(0, i + 1).filter(({ capturedAt }) => capturedAt >= began.from);
    track = own.reduce((made, each) => step(made, each)[0], beginTrack(setup));
  }
  return events;
};
