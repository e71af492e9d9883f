import { describe, expect, test } from 'vitest';
import type { SessionEvent } from '../../src/core/session/session.ts';
import type { Recording } from '../../src/core/vocabulary/recording.ts';
import { setupOf } from '../builders/followed.ts';
import { HOLDS_MS } from '../builders/holds.ts';
import { type Act, MOVENET, play, rep, rest, withRests } from '../builders/leg-press.ts';
import { readExpected, readRecording } from '../builders/read-recording.ts';
import { sessionOver } from '../builders/session-over.ts';
import { ghosts, withOther } from '../builders/trouble.ts';

const kindsOf = (events: readonly SessionEvent[]): string =>
  events.map((event) => (event.kind === 'counted' ? event.left : event.kind)).join(' ');
const closedOf = (events: readonly SessionEvent[]) => events.find((event) => event.kind === 'closed');

const played = (...acts: readonly Act[]) => play(acts, { detector: MOVENET });
const set = withRests([rep(100), rep(102), rep(101), rep(99)]);
const AFTER = rest(27_000);
const getIn: readonly Act[] = [
  { kind: 'empty', ms: 3000 },
  { kind: 'get-in', ms: 4000 },
];

describe('a session over made sets', { timeout: HOLDS_MS }, () => {
  test('sessionOver(recording) counts in who gets in, and holds every rep and nothing else', () => {
    const { recording, reps } = played(...getIn, rest(5500), ...set, AFTER);
    const events = sessionOver(recording, setupOf(recording));
    expect(kindsOf(events)).toBe('3 2 1 began over closed');
    const closed = closedOf(events);
    expect(closed?.reps).toBe(4);
    expect(closed?.from).toBeGreaterThan(7000);
    expect(closed?.from).toBeLessThanOrEqual(reps[0]?.startAt ?? 0);
    expect(closed?.to).toBeGreaterThanOrEqual(reps[3]?.endAt ?? 0);
    expect(closed?.to).toBeLessThan((reps[3]?.endAt ?? 0) + 1500);
  });

  test('sessionOver(recording) begins with who does not wait for the count-in', () => {
    const { recording, reps } = played(...getIn, rest(1500), ...set, AFTER);
    const events = sessionOver(recording, setupOf(recording));
    expect(kindsOf(events)).toMatch(/^3 (2 )?began over closed$/);
    expect(closedOf(events)?.reps).toBe(4);
    expect(closedOf(events)?.from).toBeLessThanOrEqual(reps[0]?.startAt ?? 0);
  });

  test.each<[string, readonly Act[]]>([
    ['shuffling', [1, 2, 3].map(() => ({ kind: 'shuffle', kneeFlexion: 15, ms: 1500 }))],
    ['calf raises', [{ kind: 'calf-raise', travel: 0.12, ms: 3000 }]],
    ['squatting beside the machine', [{ kind: 'squat', kneeFlexion: 80, ms: 2500 }, ...getIn]],
    ['walking past', [{ kind: 'walk', ms: 3000 }, ...getIn]],
  ])('sessionOver(recording) counts no %s before the set', (_, acts) => {
    const { recording } = played(rest(700), ...acts, rest(5500), ...set, AFTER);
    expect(closedOf(sessionOver(recording, setupOf(recording)))?.reps).toBe(4);
  });

  test('sessionOver(recording) goes on when somebody has passed in front', () => {
    const { recording } = played(rest(5500), ...set, rest(8000), ...set, AFTER);
    const passer = played({ kind: 'walk', ms: 4000 }).recording;
    const from = 5500 + 4 * 4500 + 800;
    const passed = withOther(recording, [from + 500, from + 5500], passer, { x: -60, y: 40 });
    const events = sessionOver(passed, setupOf(recording));
    expect(kindsOf(events)).toBe('3 2 1 began paused resumed over closed');
    expect(closedOf(events)?.reps).toBe(8);
  });

  test('sessionOver(recording) begins nothing with the bodies that a detector sees on an empty bench', () => {
    const { recording } = played(...set);
    const like = { ms: 60_000, bestScore: 0.9, tremble: 0.002 };
    for (const [seed, stays] of [
      [1, 0],
      [2, 1500],
      [3, 6000],
    ] as const) {
      const events = sessionOver(ghosts(recording, { ...like, seed, stays }), setupOf(recording));
      expect(events, `stays ${stays}`).toEqual([]);
    }
  });
});

/** Goes to and fro over the last frames: a lifter who rests where the recording ends. */
const rested = (recording: Recording, ms: number): Recording => {
  const last = recording.frames.slice(-12);
  const end = last.at(-1)?.capturedAt ?? 0;
  const more = Array.from({ length: Math.round((ms * 30) / 1000) }, (_, i) => {
    const there = i % 22;
    const frame = last[11 - (there <= 11 ? there : 22 - there)] as (typeof last)[number];
    return { ...frame, capturedAt: (end + ((i + 1) * 1000) / 30) as typeof frame.capturedAt };
  });
  return { ...recording, frames: [...recording.frames, ...more] };
};

describe('a session over real footage', { timeout: HOLDS_MS }, () => {
  test.each(['real-side-2reps-thunder', 'real-side-2reps-lightning'])('sessionOver(%s) holds every rep', (name) => {
    const recording = readRecording(name);
    const events = sessionOver(rested(recording, 40_000), setupOf(recording));
    const { bottoms } = readExpected(name);
    const closed = closedOf(events);
    expect(closed?.reps, kindsOf(events)).toBe(bottoms.length);
    for (const bottom of bottoms) {
      expect(bottom).toBeGreaterThan(closed?.from ?? 0);
      expect(bottom).toBeLessThan(closed?.to ?? 0);
    }
  });

  test('sessionOver(real-rear-quarter-2reps-thunder) waits: from there nobody can be measured', () => {
    expect(sessionOver(readRecording('real-rear-quarter-2reps-thunder'))).toEqual([]);
  });

  test('sessionOver(real-calf-press-0reps-thunder) counts no rep', () => {
    const recording = readRecording('real-calf-press-0reps-thunder');
    const events = sessionOver(rested(recording, 90_000), setupOf(recording));
    expect(closedOf(events)?.reps ?? 0, kindsOf(events)).toBe(0);
  });
});
