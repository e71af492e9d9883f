import { describe, expect, test } from 'vitest';
import type { LoggerSet, OwnSet } from '../../../src/core/vocabulary/load-preview.ts';
import { kilograms } from '../../../src/core/vocabulary/units.ts';
import { matchLoads } from '../../../src/store/logger/match-loads.ts';

const START = new Date(2026, 6, 26, 17, 0).getTime();
const MINUTE = 60_000;

const logged = (load: number | null, reps: number, more: Partial<LoggerSet> = {}): LoggerSet => ({
  visitStart: START,
  visitEnd: null,
  exercise: 'Leg Press',
  load: load === null ? null : kilograms(load),
  reps,
  rpe: null,
  warmUp: false,
  ...more,
});

const own = (id: string, minutes: number, repCount: number, load: number | null = null): OwnSet => ({
  id,
  createdAt: new Date(START + minutes * MINUTE).toISOString(),
  repCount,
  load: load === null ? null : kilograms(load),
});

const pairsOf = (ours: readonly OwnSet[], theirs: readonly LoggerSet[]) =>
  matchLoads(ours, theirs).matched.map(({ own: { id }, logged: { load } }) => [id, load]);

describe('matchLoads', () => {
  test('matchLoads(own, logged) lays the sets of one visit together in order', () => {
    expect(pairsOf([own('b', 20, 10), own('a', 12, 12)], [logged(100, 12), logged(110, 10)])).toEqual([
      ['a', 100],
      ['b', 110],
    ]);
  });

  test('matchLoads(own, logged) tells by the reps which of more logged sets were filmed', () => {
    const theirs = [logged(60, 15, { warmUp: true }), logged(100, 12), logged(120, 8), logged(100, 12)];
    expect(pairsOf([own('a', 10, 12), own('b', 16, 8)], theirs)).toEqual([
      ['a', 100],
      ['b', 120],
    ]);
  });

  test('matchLoads(own, logged) takes the nearest visit within 90 minutes, and none beyond', () => {
    const evening = { visitStart: START + 120 * MINUTE };
    const theirs = [logged(100, 10), logged(80, 10, evening)];
    expect(pairsOf([own('a', 89, 10)], theirs)).toEqual([['a', 80]]);
    expect(pairsOf([own('a', -89, 10)], theirs)).toEqual([['a', 100]]);
    const { matched, unmatched, untouched } = matchLoads([own('a', -91, 10)], theirs);
    expect([matched, unmatched, untouched.map(({ id }) => id)]).toEqual([[], theirs, ['a']]);
  });

  test('matchLoads(own, logged) counts from the end of a visit that says when it ended', () => {
    const long = { visitEnd: START + 100 * MINUTE };
    expect(pairsOf([own('a', 185, 10)], [logged(100, 10, long)])).toEqual([['a', 100]]);
  });

  test('matchLoads(own, logged) says what is new, the same or another', () => {
    const ours = [own('a', 1, 10), own('b', 2, 10, 100), own('c', 3, 10, 90)];
    const theirs = [logged(100, 10), logged(100.01, 10), logged(100, 10)];
    expect(matchLoads(ours, theirs).matched.map(({ kind }) => kind)).toEqual(['new', 'same', 'other']);
  });

  test('matchLoads(own, logged) finds the visits of thousands of sets at once, whatever order they come in', () => {
    const days = Array.from({ length: 4000 }, (_, place) => (place * 1597) % 4000);
    const theirs = days.map((day) => logged(day + 1, 10, { visitStart: START - day * 1440 * MINUTE }));
    const ours = days.map((day) => own(String(day), 30 - 1440 * day, 10)).reverse();
    const began = performance.now();
    const pairs = pairsOf(ours, theirs);
    // Each set held against each visit takes many times that.
    expect(performance.now() - began).toBeLessThan(1500);
    expect(pairs).toEqual(days.map((day) => [String(day), day + 1]));
  });

  test('matchLoads(own, sets without weight) matches nothing', () => {
    expect(matchLoads([own('a', 1, 10)], [logged(null, 10)])).toMatchObject({ matched: [], unmatched: [{ reps: 10 }] });
  });
});
