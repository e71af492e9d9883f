import { describe, expect, test } from 'vitest';
import { sessionFacts } from '../../../src/core/session/session-facts.ts';
import { beginTrack, step, type Track } from '../../../src/core/track.ts';
import type { Recording } from '../../../src/core/vocabulary/recording.ts';
import { milliseconds } from '../../../src/core/vocabulary/units.ts';
import { setupOf } from '../../builders/followed.ts';
import { MOVENET, play, rep, rest, withRests } from '../../builders/leg-press.ts';
import { withOther } from '../../builders/trouble.ts';

const trackAt = (recording: Recording, until: number, setup = setupOf(recording)): Track =>
  recording.frames
    .filter(({ capturedAt }) => capturedAt <= until)
    .reduce((track, frame) => step(track, frame)[0], beginTrack(setup));
const factsAt = (recording: Recording, until: number, setup = setupOf(recording)) => {
  const track = trackAt(recording, until, setup);
  return sessionFacts(track, track.lastAt ?? milliseconds(0), true);
};

const { recording, reps } = play(withRests([rep(100), rep(100), rep(100)]), { detector: MOVENET });

describe('sessionFacts', () => {
  test('sessionFacts(track, at, placed) tells the leg, the rep under way and the count', () => {
    const [first, second] = reps as [(typeof reps)[number], (typeof reps)[number]];
    const between = factsAt(recording, first.endAt + 700);
    expect(between).toMatchObject({
      kind: 'frame',
      presence: 'here',
      blocked: false,
      placed: true,
      rep: null,
      count: 1,
    });
    const deep = factsAt(recording, second.bottomAt);
    expect(deep).toMatchObject({ rep: 2, count: 1 });
    expect(Math.abs((deep.sample?.flexion ?? 0) - second.kneeFlexion)).toBeLessThan(8);
    expect(deep.top?.flexion).toBeLessThan(40);
  });

  test('sessionFacts(track, at, placed) knows the rail from two reps on', () => {
    expect(factsAt(recording, reps[1]?.bottomAt ?? 0).rail).toBeNull();
    expect(factsAt(recording, (reps[2]?.endAt ?? 0) + 500).rail).not.toBeNull();
  });

  test('sessionFacts(track, at, placed) has no leg where nobody is seen, though the filters remember one', () => {
    const gone = play([rest(2000), rep(100), { kind: 'empty', ms: 3000 }]).recording;
    const setup = setupOf(gone);
    const track = trackAt(gone, 6000, setup);
    expect(track.joints).not.toBeNull();
    expect(sessionFacts(track, milliseconds(track.lastAt ?? 0), true).sample).toBeNull();
    expect(factsAt(gone, 8500, setup).presence).toBe('away');
  });

  test('sessionFacts(track, at, placed) tells somebody in front from an empty pad', () => {
    const passer = play([{ kind: 'walk', ms: 4000 }]).recording;
    const passed = withOther(recording, [3500, 7500], passer, { x: -60, y: 40 });
    const blocked = passed.frames.filter(({ capturedAt }) => capturedAt > 3600 && capturedAt < 7400);
    const setup = setupOf(recording);
    expect(blocked.some(({ capturedAt }) => factsAt(passed, capturedAt, setup).blocked)).toBe(true);
    expect(factsAt(recording, 3600, setup).blocked).toBe(false);
  });
});
