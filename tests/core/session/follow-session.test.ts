import { describe, expect, test } from 'vitest';
import { LONGEST_LOOK_BACK, type SessionEvent } from '../../../src/core/session/session.ts';
import type { SessionCommand, SessionInput } from '../../../src/core/session/session-input.ts';
import { milliseconds } from '../../../src/core/vocabulary/units.ts';
import { framesOf, type Happening, playedSession, reps } from '../../builders/played-session.ts';

const nobody = (ms: number): Happening => ({ kind: 'nobody', ms });
const still = (ms: number, flexion?: number): Happening =>
  flexion === undefined ? { kind: 'still', ms } : { kind: 'still', ms, flexion };
const move = (flexion: number, ms = 600): Happening => ({ kind: 'move', ms, flexion });
const command = (at: number, word: SessionCommand): SessionInput => ({
  kind: 'command',
  at: milliseconds(at),
  command: word,
});
const frames = (at: number, stoppedBy: 'page-hidden' | 'camera-lost' | null): SessionInput => ({
  kind: 'frames',
  at: milliseconds(at),
  stoppedBy,
});

const eventsOf = (happenings: readonly Happening[], ...others: readonly SessionInput[]): readonly SessionEvent[] =>
  playedSession([...framesOf(happenings), ...others]).events;
const kindsOf = (events: readonly SessionEvent[]): string => events.map(({ kind }) => kind).join(' ');
const only = <Kind extends SessionEvent['kind']>(
  events: readonly SessionEvent[],
  kind: Kind,
): Extract<SessionEvent, { kind: Kind }> => {
  const found = events.filter((event) => event.kind === kind);
  expect(found, kind).toHaveLength(1);
  return found[0] as Extract<SessionEvent, { kind: Kind }>;
};

/** The first second on the pad is the settling down. */
const SIT = still(1000);
const COUNT_IN = 'counted counted counted began';

describe('followSession before the set', () => {
  test('followSession(session, frame) counts 3, 2, 1 a second apart when the lifter is still, and then begins', () => {
    const events = eventsOf([nobody(2000), SIT, still(5000)]);
    expect(kindsOf(events)).toBe(COUNT_IN);
    const counted = events.flatMap((event) => (event.kind === 'counted' ? event : []));
    expect(counted.map(({ left }) => left)).toEqual([3, 2, 1]);
    const began = only(events, 'began');
    const waits = counted.map(({ at }) => (began.at - at) / 1000);
    for (const [i, wait] of waits.entries()) expect(wait).toBeCloseTo(3 - i, 1);
    // They were still from the "3" on.
    expect(began.from).toBe(counted[0]?.at);
  });

  test('followSession(session, frame) cuts the count-in short when the first descent begins', () => {
    const events = eventsOf([SIT, still(2500), ...reps(1)]);
    expect(kindsOf(events)).toBe('counted counted began');
    const began = only(events, 'began');
    // The descent begins at 3.5 s; what is needed to tell it is the set's already.
    expect(began.at).toBeLessThan(4600);
    expect(began.from).toBeGreaterThan(2400);
    expect(began.from).toBeLessThan(3500);
  });

  test.each<[string, readonly Happening[]]>([
    ['nobody is there', [nobody(60_000)]],
    ['somebody stands in front', [nobody(2000), { kind: 'blocked', ms: 30_000 }]],
    ['the legs are hidden', [SIT, { kind: 'hidden', ms: 30_000 }]],
    ['the feet are on the floor', [SIT, { kind: 'feet-off', ms: 30_000 }]],
    ['the feet are put on the plate', [SIT, still(1500, 85), move(110), move(75), still(4000)]],
    ['the feet are put on the floor', [SIT, still(900), { kind: 'feet-off', ms: 3000 }]],
    ['the feet go to the floor and back', [SIT, still(900), { kind: 'feet-off', ms: 3000 }, still(900)]],
    ['the sled stands on its stops', [SIT, still(30_000, 75)]],
    ['the sled is pressed off its stops', [SIT, still(1500, 75), move(20, 1500), still(900)]],
    ['they shuffle', [SIT, ...Array.from({ length: 12 }, () => [move(26, 350), move(16, 350)]).flat()]],
  ])('followSession(session, frame) begins nothing while %s', (_, happenings) => {
    expect(eventsOf(happenings).filter(({ kind }) => kind === 'began')).toEqual([]);
  });

  test('followSession(session, frame) drops the count-in when the lifter shuffles, and begins it anew', () => {
    const events = eventsOf([SIT, still(2500), move(28, 400), move(18, 400), still(6000)]);
    expect(kindsOf(events)).toBe(`counted counted ${COUNT_IN}`);
  });

  test('followSession(session, frame) drops the count-in when the lifter leaves', () => {
    expect(kindsOf(eventsOf([SIT, still(2500), nobody(30_000)]))).toBe('counted counted');
  });

  test('followSession(session, frame) begins nothing while the phone stands badly', () => {
    const badly = framesOf([SIT, still(5000), ...reps(3)]).map((frame) => ({ ...frame, placed: false }));
    expect(playedSession(badly).events).toEqual([]);
  });

  test.each([
    ['the first rep, if it is a whole one,', 95, 4300],
    ['two reps, if they are shallow ones,', 47, 7300],
  ])('followSession(session, frame) begins with %s of a lifter who never stood still', (_, flexion, until) => {
    const rep: Happening = { kind: 'rep', ms: 3000, flexion };
    const events = eventsOf([SIT, move(22, 300), rep, rep, rep, nobody(1000)]);
    const began = only(events, 'began');
    expect(began.from).toBeLessThanOrEqual(1300);
    expect(began.at).toBeLessThan(until);
    expect(began.at).toBeGreaterThan(until - 1500);
    expect(began.at - began.from).toBeLessThanOrEqual(LONGEST_LOOK_BACK);
  });

  test('followSession(session, "go") begins at once with a lifter in sight, and not without one', () => {
    const events = eventsOf([SIT, still(1000, 85)], command(1500, 'go'));
    expect(events).toEqual([{ kind: 'began', at: 1500, from: 1500 }]);
    expect(eventsOf([nobody(5000)], command(1500, 'go'))).toEqual([]);
  });

  test('followSession(session, "begin") begins whoever is in sight, and every rep after it counts', () => {
    const [first, next] = eventsOf([nobody(5000)], command(1500, 'begin'));
    expect(first).toEqual({ kind: 'began', at: 1500, from: 1500 });
    expect(next).toMatchObject({ kind: 'paused', why: 'left' });
    const events = eventsOf([nobody(4000), SIT, still(2000), ...reps(3), nobody(90_000)], command(1500, 'begin'));
    expect(only(events, 'closed').reps).toBe(3);
  });

  test('followSession(session, "cancel") stops the count-in until "go"', () => {
    const happenings = [SIT, still(20_000)];
    expect(kindsOf(eventsOf(happenings, command(2500, 'cancel')))).toBe('counted');
    expect(kindsOf(eventsOf(happenings, command(2500, 'cancel'), command(9000, 'go')))).toBe('counted began');
  });

  test('followSession(session, frame, {handsFree: false}) begins and ends by commands only', () => {
    const inputs = framesOf([SIT, still(5000), ...reps(3), still(60_000)]);
    expect(playedSession(inputs, { handsFree: false }).events).toEqual([]);
    const asked = [...inputs, command(4000, 'go'), command(60_000, 'end')];
    expect(kindsOf(playedSession(asked, { handsFree: false }).events)).toBe('began over');
  });
});

const SET: readonly Happening[] = [SIT, still(5000), ...reps(4)];
const SET_MS = 6000 + 4 * 3600;

describe('followSession at the end of the set', () => {
  test.each<[string, readonly Happening[], number, number]>([
    ['put on its stops', [move(45, 800), still(8000)], 3500, 4500],
    ['held at the top', [still(8000)], 3800, 5200],
    ['left by the feet', [{ kind: 'feet-off', ms: 8000 }], 2500, 3500],
  ])('followSession(session, frame) takes a sled that is %s for racked', (_, after, least, most) => {
    const over = only(eventsOf([...SET, ...after]), 'over');
    expect(over.why).toBe('racked');
    expect(over.at - SET_MS).toBeGreaterThan(least);
    expect(over.at - SET_MS).toBeLessThan(most);
    // What follows the last rep is not the set's.
    expect(over.to).toBeGreaterThanOrEqual(SET_MS - 700);
    expect(over.to).toBeLessThan(SET_MS + 500);
  });

  test('followSession(session, frame) takes 8 s without a rep for the end, fidgeting or not', () => {
    const fidget = Array.from({ length: 12 }, () => [move(27, 500), move(18, 500)]).flat();
    const over = only(eventsOf([...SET, ...fidget]), 'over');
    expect(over.why).toBe('no-rep');
    expect(over.at - SET_MS).toBeGreaterThan(6500);
    expect(over.at - SET_MS).toBeLessThan(8500);
  });

  test('followSession(session, frame) waits a minute for the first rep', () => {
    const over = only(eventsOf([SIT, still(70_000)]), 'over');
    expect(over.why).toBe('no-rep');
    expect(over.at).toBeGreaterThan(60_000);
    expect(playedSession(framesOf([SIT, still(100_000)])).events.at(-1)).toMatchObject({ kind: 'closed', reps: 0 });
  });

  test('followSession(session, frame) lets the lifter breathe at the top, pause at the bottom and grind up', () => {
    const bottomed: readonly Happening[] = [move(95, 1500), still(4000), move(18, 6000), still(3000)];
    const events = eventsOf([...SET, still(3500), ...bottomed, ...reps(1)]);
    expect(kindsOf(events)).toBe(COUNT_IN);
  });

  test('followSession(session, frame) keeps a last rep that never came up', () => {
    const over = only(eventsOf([...SET, move(95, 1500), still(12_000)]), 'over');
    expect(over.why).toBe('no-rep');
    expect(over.to).toBeGreaterThan(SET_MS + 1500);
    expect(over.to).toBeLessThan(SET_MS + 3500);
    const left = only(eventsOf([...SET, move(95, 1500), still(3000), nobody(30_000)]), 'over');
    expect(left.to).toBeGreaterThan(SET_MS + 1500);
    expect(left.to).toBeLessThan(SET_MS + 3500);
  });

  test('followSession(session, "end") ends the set, and when said again closes it', () => {
    const events = eventsOf([...SET, still(3000)], command(SET_MS, 'end'), command(SET_MS + 500, 'end'));
    expect(kindsOf(events)).toBe(`${COUNT_IN} over closed`);
    expect(only(events, 'over').why).toBe('asked');
    expect(only(events, 'closed')).toMatchObject({ reps: 4, at: SET_MS + 500, from: only(events, 'began').from });
  });

  test('followSession(session, frame) closes 20 s after the end, by a frame or by the clock', () => {
    const events = eventsOf([...SET, still(30_000)]);
    expect(only(events, 'closed').at - only(events, 'over').at).toBeCloseTo(20_000, -2);
    const { session, events: before } = playedSession(framesOf([...SET, still(10_000)]));
    const at = milliseconds(Math.ceil(only(before, 'over').at) + 20_000);
    const { events: clocked } = playedSession([{ kind: 'clock', at }], undefined, session);
    expect(clocked).toMatchObject([{ kind: 'closed', at, reps: 4 }]);
    const early: SessionInput = { kind: 'clock', at: milliseconds(at - 10) };
    expect(playedSession([early], undefined, session).events).toEqual([]);
  });

  test('followSession(session, frame) undoes the end by itself when another rep goes down', () => {
    const events = eventsOf([...SET, still(9000), ...reps(2), still(30_000)]);
    expect(kindsOf(events)).toBe(`${COUNT_IN} over undone over closed`);
    const undone = only(events, 'undone');
    expect(undone.by).toBe('rep');
    expect(undone.at - (SET_MS + 9000)).toBeLessThan(1500);
    expect(events.at(-1)).toMatchObject({ kind: 'closed', reps: 6 });
  });

  test.each<[string, readonly Happening[]]>([
    ['racking late', [still(6000), move(45, 900), still(13_000)]],
    ['taking the feet off', [still(6000), move(60, 300), { kind: 'feet-off', ms: 5000 }]],
    ['getting out', [{ kind: 'feet-off', ms: 4500 }, nobody(5000)]],
  ])('followSession(session, frame) does not take %s for another rep', (_, after) => {
    expect(kindsOf(eventsOf([...SET, ...after]))).toBe(`${COUNT_IN} over`);
  });

  test('followSession(session, "still-going") undoes the end, and waits a minute for the next rep', () => {
    const again = command(SET_MS + 9000, 'still-going');
    expect(kindsOf(eventsOf([...SET, still(40_000)], again))).toBe(`${COUNT_IN} over undone`);
    expect(kindsOf(eventsOf([...SET, still(75_000)], again))).toBe(`${COUNT_IN} over undone over`);
    const more = eventsOf([...SET, still(40_000), ...reps(1), still(7000)], again);
    expect(kindsOf(more)).toBe(`${COUNT_IN} over undone over`);
  });
});

describe('followSession while the set is held', () => {
  test('followSession(session, frame) pauses when the lifter leaves, and goes on when they are back', () => {
    const events = eventsOf([...SET, nobody(8000), SIT, still(500), ...reps(2)]);
    expect(kindsOf(events)).toBe(`${COUNT_IN} paused resumed`);
    expect(only(events, 'paused').why).toBe('left');
    expect(only(events, 'resumed').at - (SET_MS + 8000)).toBeCloseTo(1000, -2);
  });

  test('followSession(session, frame) takes a lifter who stays away for done', () => {
    const events = eventsOf([...SET, nobody(60_000)]);
    expect(kindsOf(events)).toBe(`${COUNT_IN} paused over closed`);
    expect(only(events, 'over').to).toBeLessThan(SET_MS + 500);
  });

  test('followSession(session, frame) waits for whoever stands in front to go', () => {
    const blocked: readonly Happening[] = [...SET, { kind: 'blocked', ms: 40_000 }, SIT, ...reps(1)];
    expect(kindsOf(eventsOf(blocked))).toBe(`${COUNT_IN} paused resumed`);
    expect(only(eventsOf(blocked), 'paused').why).toBe('view-lost');
    expect(kindsOf(eventsOf([...SET, { kind: 'blocked', ms: 70_000 }]))).toBe(`${COUNT_IN} paused over`);
  });

  test('followSession(session, frame) pauses when the leg is hidden for two seconds, not for one', () => {
    const hidden = (ms: number): readonly Happening[] => [...SET, { kind: 'hidden', ms }, ...reps(1)];
    expect(kindsOf(eventsOf(hidden(1500)))).toBe(COUNT_IN);
    expect(kindsOf(eventsOf(hidden(3000)))).toBe(`${COUNT_IN} paused resumed`);
  });

  test.each(['page-hidden', 'camera-lost'] as const)('followSession(session, %s) pauses until frames come', (why) => {
    const inputs = framesOf([...SET, still(60_000), ...reps(1)]).filter(
      ({ at }) => at < SET_MS || at > SET_MS + 58_000,
    );
    const stops = [frames(SET_MS, why), frames(SET_MS + 57_900, null)];
    const { events } = playedSession([...inputs, ...stops]);
    expect(kindsOf(events)).toBe(`${COUNT_IN} paused resumed`);
    expect(only(events, 'paused').why).toBe(why);
  });

  test('followSession(session, page-hidden) drops a count-in', () => {
    const { events } = playedSession([...framesOf([SIT, still(2000)]), frames(3000, 'page-hidden')]);
    expect(kindsOf(events)).toBe('counted');
  });

  test('followSession(session, frame) does not count time in which no frame came', () => {
    const inputs = framesOf([...SET, still(10_500), ...reps(1)]).filter(
      ({ at }) => at < SET_MS + 1000 || at > SET_MS + 9000,
    );
    expect(kindsOf(playedSession(inputs).events)).toBe(COUNT_IN);
  });

  test('followSession(closed, input) stays closed', () => {
    const { session } = playedSession([...framesOf([...SET, still(40_000)]), command(SET_MS + 30_000, 'go')]);
    expect(session.phase.kind).toBe('closed');
  });
});
