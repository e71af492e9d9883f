import { describe, expect, test } from 'vitest';
import { reasonToStop, type StopReason } from '../../../src/core/coaching/last-good-rep.ts';
import { viewOf } from '../../../src/core/live/track-state.ts';
import { effortFacts } from '../../../src/core/session/effort-facts.ts';
import { type Effort, type EffortFrame, followEffort, noEffort } from '../../../src/core/session/follow-effort.ts';
import { sessionFacts } from '../../../src/core/session/session-facts.ts';
import { beginTrack, step } from '../../../src/core/track.ts';
import type { Recording } from '../../../src/core/vocabulary/recording.ts';
import { degrees, milliseconds } from '../../../src/core/vocabulary/units.ts';
import { setupOf } from '../../builders/followed.ts';
import { HOLDS_MS } from '../../builders/holds.ts';
import { MOVENET, play, rep, roundedRep, withRests } from '../../builders/leg-press.ts';
import { evenly, framesOf, type Happening, legAt } from '../../builders/played-session.ts';
import { readRecording } from '../../builders/read-recording.ts';

/** As the app follows it, beside the live pass. */
const effortOf = ({ frames, ...recording }: Recording): Effort => {
  let track = beginTrack(setupOf({ ...recording, frames }));
  let effort = noEffort;
  for (const frame of frames) {
    [track] = step(track, frame);
    effort = followEffort(effort, effortFacts(track, viewOf(track), sessionFacts(track, frame.capturedAt, true)));
  }
  return effort;
};

/** What is to be said after each rep. */
const reasonsIn = ({ frames, ...recording }: Recording): readonly (StopReason | null)[] => {
  let track = beginTrack(setupOf({ ...recording, frames }));
  let effort = noEffort;
  const reasons: (StopReason | null)[] = [];
  for (const frame of frames) {
    [track] = step(track, frame);
    const before = effort.count;
    effort = followEffort(effort, effortFacts(track, viewOf(track), sessionFacts(track, frame.capturedAt, true)));
    if (effort.count > before) reasons.push(reasonToStop(effort.reps));
  }
  return reasons;
};

const still: Happening = { kind: 'still', ms: 3000 };
const pressed = (happenings: readonly Happening[], fps: number): readonly number[] =>
  framesOf(happenings, evenly(happenings, fps))
    .reduce((effort, frame) => followEffort(effort, { ...frame, depth: null, breaks: [], onset: null }), noEffort)
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

  test('followEffort(effort, frame) keeps of each rep how deep it went and where its hips left the pad', () => {
    const deep = { sample: legAt(0, 90), rep: 1, count: 0, onset: null, breaks: [] };
    const effort = [
      { ...deep, at: milliseconds(0), depth: degrees(98) },
      { ...deep, at: milliseconds(100), depth: degrees(112) },
      { ...deep, at: milliseconds(200), depth: null },
      { ...deep, at: milliseconds(300), depth: degrees(100) },
      { ...deep, at: milliseconds(400), depth: degrees(80), breaks: [degrees(106)], rep: null, count: 1 },
    ].reduce<Effort>(followEffort, noEffort);
    expect(effort.reps).toMatchObject([{ depth: 112, breakAt: 106 }]);
    expect(effort.under).toBeNull();
  });

  test('followEffort(effort, frame) takes over what a later rep teaches of the earlier ones, and forgets nothing', () => {
    const frame = (count: number, ...breaks: readonly (number | null)[]): EffortFrame => ({
      at: milliseconds(1000 * count),
      sample: null,
      rep: null,
      count,
      depth: null,
      onset: null,
      breaks: breaks.map((depth) => (depth === null ? null : degrees(depth))),
    });
    const breaksOf = (...frames: readonly EffortFrame[]) =>
      frames.reduce(followEffort, noEffort).reps.map(({ breakAt }) => breakAt);
    expect(breaksOf(frame(1, null), frame(2, 108, 110))).toEqual([108, 110]);
    expect(breaksOf(frame(1, 108), frame(2, null, 104))).toEqual([108, 104]);
    // The view forbade it, or the set goes on from another one.
    expect(breaksOf(frame(1, 108), frame(2))).toEqual([108, null]);
    expect(breaksOf(frame(1, 108), frame(2, 111), frame(3, 111, 109))).toEqual([108, 111, 109]);
  });

  test('followEffort(effort, frame) keeps the last forty reps of a very long set', () => {
    let effort = noEffort;
    for (let count = 0; count < 100; count++) {
      const at = milliseconds(1000 * count);
      effort = followEffort(effort, { at, sample: null, rep: null, count, depth: null, breaks: [], onset: null });
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

  test.each([1, 2, 3])(
    'followEffort(effort, frame) tells breaks that come early from then on, whatever the set has pooled (%i)',
    (seed) => {
      const rolling = { liftSlope: 0.006 };
      const late = roundedRep(114, 106, rolling);
      const early = roundedRep(112, 98, rolling);
      const { recording } = play(withRests([rep(96), late, late, late, early, early]), {
        detector: { ...MOVENET, seed },
      });
      const reasons = reasonsIn(recording);
      expect(reasons.slice(0, -1)).toEqual([null, null, null, null, null]);
      expect(reasons.at(-1)).toMatchObject({ kind: 'early-breaks' });
    },
  );

  test.each([1, 2])(
    'followEffort(effort, frame) gives no reason where only the depth goes up and down (%i)',
    (seed) => {
      const depths = [110, 122, 112, 119, 108, 118, 124, 113];
      const { recording } = play(withRests(depths.map((depth) => roundedRep(depth, 104, { liftSlope: 0.006 }))), {
        detector: { ...MOVENET, seed },
      });
      expect(reasonsIn(recording).every((reason) => reason === null)).toBe(true);
    },
  );

  test('followEffort(effort, frame) finds no break in real sets without a lift', () => {
    for (const name of ['real-side-2reps-thunder', 'real-side-2reps-lightning'] as const) {
      const { reps } = effortOf(readRecording(name));
      expect(
        reps.map(({ breakAt }) => breakAt),
        name,
      ).toEqual([null, null]);
    }
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
