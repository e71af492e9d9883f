import { expect, test } from 'vitest';
import { rankingWords } from '../../../src/core/coaching/foot-experiment-words.ts';
import { rankSettings, type Trial } from '../../../src/core/coaching/rank-settings.ts';
import type { MachineSetting } from '../../../src/core/vocabulary/machine-setting.ts';
import { degrees } from '../../../src/core/vocabulary/units.ts';

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
