import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { LONGEST_LOOK_BACK, type SessionEvent } from '../../src/core/session/session.ts';
import type { SessionCommand, SessionInput } from '../../src/core/session/session-input.ts';
import { milliseconds } from '../../src/core/vocabulary/units.ts';
import { HOLDS_MS, holds } from '../builders/holds.ts';
import { durationOf, framesOf, type Happening, playedSession, reps } from '../builders/played-session.ts';

const number = (min: number, max: number) => fc.double({ min, max, noNaN: true });
const ms = (min: number, max: number) => fc.integer({ min, max });

const nobodyThere: fc.Arbitrary<Happening> = fc.record({
  kind: fc.constantFrom('nobody' as const, 'blocked' as const, 'hidden' as const),
  ms: ms(100, 20_000),
});
const anything: fc.Arbitrary<Happening> = fc.oneof(
  nobodyThere,
  fc.record({ kind: fc.constant('still' as const), ms: ms(100, 30_000) }),
  fc.record({ kind: fc.constant('feet-off' as const), ms: ms(100, 20_000) }),
  fc.record({ kind: fc.constant('move' as const), ms: ms(200, 3000), flexion: number(10, 120) }),
  fc.record({ kind: fc.constant('rep' as const), ms: ms(1500, 6000), flexion: number(40, 115) }),
);
const story = fc.array(anything, { minLength: 1, maxLength: 14 });

/** Frames of 10 to 60 a second, unevenly, with gaps. */
const shutter = fc.record({
  fps: number(10, 60),
  unevenness: number(0, 0.8),
  gaps: fc.array(fc.record({ from: number(0, 1), ms: ms(30, 400) }), { maxLength: 6 }),
});
type Shutter = typeof shutter extends fc.Arbitrary<infer Value> ? Value : never;

const timesOf = (happenings: readonly Happening[], { fps, unevenness, gaps }: Shutter): readonly number[] => {
  const duration = durationOf(happenings);
  const times = Array.from(
    { length: Math.floor((duration / 1000) * fps) },
    (_, i) => ((i + unevenness * (0.5 + Math.sin(12.9898 * i) / 2)) * 1000) / fps,
  );
  return times.filter((at) => gaps.every((gap) => at < gap.from * duration || at > gap.from * duration + gap.ms));
};

const interruption: fc.Arbitrary<(at: number) => SessionInput> = fc.oneof(
  fc
    .constantFrom<SessionCommand>('go', 'end', 'still-going', 'cancel')
    .map((command) => (at: number) => ({ kind: 'command' as const, at: milliseconds(at), command })),
  fc
    .constantFrom('page-hidden' as const, 'camera-lost' as const, null)
    .map((stoppedBy) => (at: number) => ({ kind: 'frames' as const, at: milliseconds(at), stoppedBy })),
  fc.constant((at: number) => ({ kind: 'clock' as const, at: milliseconds(at) })),
);
const interruptions = fc.array(fc.tuple(number(0, 1.3), interruption), { maxLength: 8 });

const kindsOf = (events: readonly SessionEvent[]): string => events.map(({ kind }) => kind).join(' ');

/** What may follow what; a count-in may be broken off and begun anew. */
const NEXT: Readonly<Record<SessionEvent['kind'] | 'start', readonly SessionEvent['kind'][]>> = {
  start: ['counted', 'began'],
  counted: ['counted', 'began'],
  began: ['paused', 'over'],
  paused: ['resumed', 'over'],
  resumed: ['paused', 'over'],
  over: ['undone', 'closed'],
  undone: ['paused', 'over'],
  closed: [],
};

const expectGrammar = (events: readonly SessionEvent[]): void => {
  let before: SessionEvent | null = null;
  for (const event of events) {
    expect(NEXT[before?.kind ?? 'start'], kindsOf(events)).toContain(event.kind);
    if (before) expect(event.at).toBeGreaterThanOrEqual(before.at);
    if (event.kind === 'counted' && event.left !== 3) {
      expect(before).toMatchObject({ kind: 'counted', left: event.left + 1 });
    }
    if (event.kind === 'began') expect(event.at - event.from).toBeLessThanOrEqual(LONGEST_LOOK_BACK);
    if (event.kind === 'over') expect(event.to).toBeLessThanOrEqual(event.at);
    if (event.kind === 'closed') expect(event.to).toBeGreaterThanOrEqual(event.from);
    before = event;
  }
};

const SIT: Happening = { kind: 'still', ms: 1500 };
const begun: readonly Happening[] = [SIT, { kind: 'still', ms: 4500 }, ...reps(2)];

describe('a session without hands', () => {
  test(
    'followSession(session, input) tells events in a possible order only, whatever happens',
    () => {
      holds(
        fc.property(story, shutter, interruptions, (happenings, frames, others) => {
          const duration = durationOf(happenings);
          const inputs = [
            ...framesOf(happenings, timesOf(happenings, frames)),
            ...others.map(([share, make]) => make(share * duration)),
          ];
          const { session, events } = playedSession(inputs);
          expectGrammar(events);
          expect(JSON.stringify(session).length).toBeLessThan(3000);
          expect(playedSession(inputs)).toEqual({ session, events });
        }),
        150,
      );
    },
    HOLDS_MS,
  );

  test(
    'followSession(session, input) never begins with nobody on the pad, whoever passes by and whatever is pressed',
    () => {
      const seen = fc.constantFrom('nobody' as const, 'blocked' as const);
      const empty = fc.array(fc.record({ kind: seen, ms: ms(100, 20_000) }), { minLength: 1, maxLength: 8 });
      holds(
        fc.property(empty, shutter, interruptions, (happenings, frames, others) => {
          const duration = durationOf(happenings);
          const presses = others.map(([share, make]) => make(share * duration));
          const inputs = [...framesOf(happenings, timesOf(happenings, frames)), ...presses];
          expect(playedSession(inputs).events).toEqual([]);
        }),
        60,
      );
    },
    HOLDS_MS,
  );

  test(
    'followSession(session, frame) is not ended by passers-by, however often they come',
    () => {
      const passing = fc.array(ms(100, 30_000), { minLength: 1, maxLength: 5 });
      holds(
        fc.property(passing, shutter, (times, frames) => {
          const happenings = [
            ...begun,
            ...times.flatMap((ms): readonly Happening[] => [{ kind: 'blocked', ms }, SIT, ...reps(1)]),
          ];
          const { events } = playedSession(framesOf(happenings, timesOf(happenings, frames)));
          expect(kindsOf(events)).not.toMatch(/over|closed/);
          expect(events.filter(({ kind }) => kind === 'began')).toHaveLength(1);
        }),
        40,
      );
    },
    HOLDS_MS,
  );

  test(
    'followSession(session, "still-going") undoes every end within its 20 seconds',
    () => {
      holds(
        fc.property(story, number(0, 19_900), (happenings, after) => {
          const inputs = framesOf([...begun, ...happenings, { kind: 'nobody', ms: 30_000 }]);
          const over = playedSession(inputs).events.find(({ kind }) => kind === 'over') as SessionEvent;
          const at = milliseconds(over.at + after);
          const asked = playedSession([...inputs, { kind: 'command', at, command: 'still-going' }]).events;
          const from = asked.findIndex(({ kind }) => kind === 'over');
          expect(asked[from + 1]?.kind).toBe('undone');
          expect(asked[from + 1]?.at).toBeLessThanOrEqual(at);
        }),
        60,
      );
    },
    HOLDS_MS,
  );

  test(
    'followSession(session, frame) tells the same at 10 to 60 frames a second, evenly or not, with gaps',
    () => {
      // Far from every threshold: a story on the edge may go either way.
      const between: fc.Arbitrary<readonly Happening[]> = fc.constantFrom(
        [{ kind: 'still', ms: 1000 }],
        [{ kind: 'still', ms: 2500 }],
        [{ kind: 'nobody', ms: 5000 }, SIT],
        [{ kind: 'blocked', ms: 9000 }, SIT],
        [{ kind: 'hidden', ms: 4000 }],
        [{ kind: 'still', ms: 11_000 }],
      );
      const set = fc.array(between, { minLength: 1, maxLength: 4 });
      holds(
        fc.property(set, shutter, (rests, frames) => {
          const happenings: readonly Happening[] = [
            { kind: 'nobody', ms: 2000 },
            ...begun,
            ...rests.flatMap((rest) => [...rest, ...reps(2)]),
            { kind: 'still', ms: 30_000 },
          ];
          const { events } = playedSession(framesOf(happenings));
          const others = playedSession(framesOf(happenings, timesOf(happenings, frames))).events;
          expect(kindsOf(others)).toBe(kindsOf(events));
          for (const [i, event] of events.entries()) {
            expect(Math.abs(event.at - (others[i]?.at ?? 0))).toBeLessThan(1000);
          }
        }),
        40,
      );
    },
    HOLDS_MS,
  );
});
