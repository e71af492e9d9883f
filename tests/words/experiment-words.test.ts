import { expect, test } from 'vitest';
import { rankSettings, type Trial } from '../../src/core/coaching/rank-settings.ts';
import type { MachineSetting } from '../../src/core/vocabulary/machine-setting.ts';
import { degrees } from '../../src/core/vocabulary/units.ts';
import { experimentSaid, rankingWords } from '../../src/words/experiment-words.ts';

const trial = (setting: MachineSetting, low: number): Trial => ({
  setting,
  onset: { kind: 'found', low: degrees(low), high: degrees(low + 5), reps: 3 },
  reps: 4,
});
const seat = (notch: number): MachineSetting => ({ kind: 'seat', notch });
const wordsOf = (...trials: readonly Trial[]): string => rankingWords(rankSettings(trials));

test('rankingWords(ranking) names the best only where it is clear', () => {
  expect(wordsOf(trial(seat(2), 90), trial(seat(3), 99))).toBe(
    'Seat notch 3: there you went deepest with your back on the pad.',
  );
  expect(wordsOf(trial(seat(2), 97), trial(seat(3), 99), trial({ kind: 'feet', height: 'middle' }, 101))).toBe(
    'No clear difference between feet in the middle, seat notch 3 and seat notch 2.',
  );
  expect(wordsOf(trial(seat(2), 90))).toContain('Too little was seen');
});

test('experimentSaid(telling) asks for one change at a time, and everybody hears it', () => {
  expect(experimentSaid({ kind: 'first', setting: seat(2), reps: 4 })).toEqual({
    text: 'With the empty sled. First seat notch 2: 4 slow reps, only as deep as is comfortable.',
    weight: 'error',
  });
  expect(experimentSaid({ kind: 'next', setting: { kind: 'feet', height: 'high' }, reps: 4 }).text).toBe(
    'Now feet high: 4 slow reps, only as deep as is comfortable.',
  );
});
