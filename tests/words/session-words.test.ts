import { describe, expect, test } from 'vitest';
import type { SessionEvent } from '../../src/core/session/session.ts';
import { END_REASONS, PAUSE_REASONS, type SessionStage } from '../../src/core/vocabulary/session-stage.ts';
import { milliseconds } from '../../src/core/vocabulary/units.ts';
import { eventWords, stageWords } from '../../src/words/session-words.ts';

const at = milliseconds(0);
const STAGES: readonly SessionStage[] = [
  { kind: 'placing' },
  { kind: 'settling' },
  { kind: 'counting-in', left: 3 },
  { kind: 'running' },
  ...PAUSE_REASONS.map((why) => ({ kind: 'paused' as const, why })),
  ...END_REASONS.map((why) => ({ kind: 'over' as const, why, secondsLeft: 20 })),
  { kind: 'closed' },
];
const EVENTS: readonly SessionEvent[] = [
  { kind: 'counted', at, left: 2 },
  { kind: 'began', at, from: at },
  ...PAUSE_REASONS.map((why) => ({ kind: 'paused' as const, at, why })),
  { kind: 'resumed', at },
  ...END_REASONS.map((why) => ({ kind: 'over' as const, at, why, to: at })),
  { kind: 'undone', at, by: 'lifter' },
  { kind: 'closed', at, from: at, to: at, reps: 8 },
  { kind: 'closed', at, from: at, to: at, reps: 0 },
];
const WORDS = [...STAGES.map(stageWords), ...EVENTS.flatMap((event) => eventWords(event) ?? [])];

describe('session words', () => {
  test.each(WORDS)('$short: at most three words, and one sentence', ({ short, spoken }) => {
    expect(short.split(' ').length).toBeLessThanOrEqual(3);
    expect(spoken).toMatch(/^[^.?!]+[.]$/);
  });

  test('stageWords(stage) and eventWords(event) claim nothing medical', () => {
    for (const { short, spoken } of WORDS) {
      expect(`${short} ${spoken}`).not.toMatch(/injur|safe|prevent|protect|pain|wink|spine|medical/i);
    }
  });

  test('eventWords(undone by a rep) is silent: who is in a rep is not spoken to', () => {
    expect(eventWords({ kind: 'undone', at, by: 'rep' })).toBeNull();
  });

  test('eventWords(closed) says that nothing is kept of a set without a rep', () => {
    expect(eventWords({ kind: 'closed', at, from: at, to: at, reps: 0 })?.spoken).toMatch(/nothing is kept/);
  });
});
