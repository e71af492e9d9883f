import { expect, test } from 'vitest';
import { SetSession } from '../../src/app/set-session.ts';
import { beginTrack, step } from '../../src/core/track.ts';
import type { Onset } from '../../src/core/vocabulary/report.ts';
import { degrees } from '../../src/core/vocabulary/units.ts';
import { setupOf } from '../builders/followed.ts';
import { MOVENET, play, rep, roundedRep, withRests } from '../builders/leg-press.ts';

const rolled = roundedRep(118, 104, { liftSlope: 0.006 });
const { recording } = play(withRests([rep(98), rolled, rolled, rolled, rolled]), { detector: MOVENET });
const onsetAt = (low: number): Onset => ({ kind: 'found', low: degrees(low), high: degrees(low + 4), reps: 4 });

/** What is said over a set after these onsets of earlier ones. */
const saidAfter = (earlier: readonly Onset[]): readonly string[] => {
  const said: string[] = [];
  const tools = {
    session: { handsFree: false },
    guide: null,
    tell: () => undefined,
    say: ({ text }: { readonly text: string }) => void said.push(text),
  };
  const session = new SetSession(tools, { began: () => undefined, closed: () => undefined });
  session.compareWith(earlier);
  let track = beginTrack(setupOf(recording));
  for (const frame of recording.frames) {
    [track] = step(track, frame);
    session.replay(track, frame.capturedAt);
  }
  session.close();
  return said;
};

test('SetSession says once when the hips leave the pad earlier than in the training’s first set', () => {
  expect(saidAfter([onsetAt(114), onsetAt(110)])).toEqual([expect.stringContaining('earlier than in your first set')]);
});

test('SetSession says nothing of a set that is like the first one, or is the first', () => {
  expect(saidAfter([onsetAt(103), onsetAt(114)])).toEqual([]);
  expect(saidAfter([])).toEqual([]);
});
