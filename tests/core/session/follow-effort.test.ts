import { describe, expect, test } from 'vitest';
import { reasonToStop } from '../../../src/core/coaching/last-good-rep.ts';
import { type Effort, followEffort, noEffort } from '../../../src/core/session/follow-effort.ts';
import { sessionFacts } from '../../../src/core/session/session-facts.ts';
import { beginTrack, step } from '../../../src/core/track.ts';
import type { Recording } from '../../../src/core/vocabulary/recording.ts';
import { degrees, milliseconds } from '../../../src/core/vocabulary/units.ts';
import { setupOf } from '../../builders/followed.ts';
import { HOLDS_MS } from '../../builders/holds.ts';
import { MOVENET, play, rep, roundedRep, withRests } from '../../builders/leg-press.ts';
import { evenly, framesOf, type Happening, legAt } from '../../builders/played-session.ts';

/** As the app follows it, beside the live pass. */
const effortOf = ({ frames, ...recording }: Recording): Effort => {
  let track = beginTrack(setupOf({ ...recording, frames }));
  let effort = noEffort;
  for (const frame of frames) {
    [track] = step(track, frame);
    effort = followEffort(effort, {
      ...sessionFacts(track, frame.capturedAt, true),
      depth: track.readout?.depth ?? null,
      lifts: track.board.raised.some(({ kind }) => kind === 'lift-slight' || kind === 'lift-clear'),
      onset: track.onset,
    });
  }
  return effort;
};

const still: Happening = { kind: 'still', ms: 3000 };
const pressed = (happenings: readonly Happening[], fps: number): readonly number[] =>
  framesOf(happenings, evenly(happenings, fps))
    .reduce((effort, frame) => followEffort(effort, { ...frame, depth: null, lifts: false, onset: null }), noEffort)
    .reps.map((each) => each.pressed?.speed ?? Number.NaN);

describe('followEffort', { timeout: HOLDS_MS }, () => {
  test.each([10, 60])('followEffort(effort, frame) tells how fast a rep was pressed, at %i frames a second', (fps) => {
    const slow: Happening = { kind: 'rep', ms: 6000 };
    const fast: Happening = { kind: 'rep', ms: 3000 };
    const speeds = pressed([still, fast, still, slow, still], fps) as [number, number];
    // From 18 to 95 degrees in 1.5 s is 51 on the whole, and a little more between the ends.
    expect(speeds[0]).toBeGreaterThan(50);
    expect(speeds[0]).toBeLessThan(80);
    expect(speeds[1] / speeds[0]).toBeCloseTo(0.5, 1);
  });

  test('followEffort(effort, frame) does not take a pause at the bottom for slow pressing', () => {
    const down: Happening = { kind: 'move', ms: 1500, flexion: 95 };
    const held: Happening = { kind: 'still', ms: 2500 };
    const up: Happening = { kind: 'move', ms: 1500, flexion: 18 };
    const [paused, plain] = pressed([still, down, held, up, still, down, up, still], 30) as [number, number];
    expect(paused / plain).toBeCloseTo(1, 1);
  });

  test('followEffort(effort, frame) keeps of each rep how deep it went and where a lift was first told', () => {
    const deep = { sample: legAt(0, 90), rep: 1, count: 0, onset: null };
    const effort = [
      { ...deep, at: milliseconds(0), depth: degrees(98), lifts: false },
      { ...deep, at: milliseconds(100), depth: degrees(106), lifts: true },
      { ...deep, at: milliseconds(200), depth: degrees(112), lifts: true },
      { ...deep, at: milliseconds(300), depth: null, lifts: true },
      { ...deep, at: milliseconds(400), depth: degrees(100), lifts: false },
      { ...deep, at: milliseconds(500), depth: degrees(80), lifts: false, rep: null, count: 1 },
    ].reduce<Effort>(followEffort, noEffort);
    expect(effort.reps).toMatchObject([{ depth: 112, breakAt: 106 }]);
    expect(effort.under).toBeNull();
  });

  test('followEffort(effort, frame) keeps the last forty reps of a very long set', () => {
    let effort = noEffort;
    for (let count = 0; count < 100; count++) {
      const at = milliseconds(1000 * count);
      effort = followEffort(effort, { at, sample: null, rep: null, count, depth: null, lifts: false, onset: null });
    }
    expect(effort.reps).toHaveLength(40);
  });

  test('followEffort(effort, frame) finds the breaks of a made set, which stay where they are: no reason to stop', () => {
    const rounded = roundedRep(118, 104);
    const { recording } = play(withRests([rep(98), rep(98), rounded, rounded, rounded, rounded]), {
      detector: MOVENET,
    });
    const { reps } = effortOf(recording);
    expect(reps).toHaveLength(6);
    expect(reps.slice(0, 2).map(({ breakAt }) => breakAt)).toEqual([null, null]);
    const breaks = reps.slice(2).flatMap(({ breakAt }) => breakAt ?? []);
    expect(breaks.length).toBeGreaterThanOrEqual(2);
    for (const breakAt of breaks) expect(breakAt).toBeGreaterThan(104);
    expect(reps.flatMap((_, i) => reasonToStop(reps.slice(0, i + 1)) ?? [])).toEqual([]);
  });

  test('followEffort(effort, frame) over a clean set gives no reason to stop', () => {
    const { recording } = play(withRests(Array.from({ length: 6 }, () => rep(100))), { detector: MOVENET });
    const { reps } = effortOf(recording);
    expect(reps.map(({ breakAt }) => breakAt)).toEqual([null, null, null, null, null, null]);
    expect(reps.map((_, i) => reasonToStop(reps.slice(0, i + 1))).every((reason) => reason === null)).toBe(true);
  });

  test('followEffort(effort, frame) calls a rep slower when its way up takes longer', () => {
    const { recording } = play(
      withRests([rep(100), rep(100), rep(100), rep(100, { concentric: 3500 }), rep(100, { concentric: 3500 })]),
      { detector: MOVENET },
    );
    const { reps } = effortOf(recording);
    expect(reasonToStop(reps)).toMatchObject({ kind: 'slower' });
    expect(reps[0]?.depth).toBeGreaterThan(degrees(95));
  });
});
