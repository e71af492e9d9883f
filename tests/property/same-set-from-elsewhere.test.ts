import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Recording } from '../../src/core/vocabulary/recording.ts';
import { arbitraryPress, playPress } from '../builders/arbitrary-press.ts';
import { expectSameSet, repsOf, type Slack, toldShare } from '../builders/expect-same-set.ts';
import { HOLDS_MS, holds } from '../builders/holds.ts';
import { readRecording } from '../builders/read-recording.ts';
import { later, mirrored, rolled, shifted, zoomed } from '../builders/transformed.ts';

const number = (min: number, max: number) => fc.double({ min, max, noNaN: true });
/** Rounding alone may differ, and what it does to a frame that stands on a bound of the bottom. */
const ROUNDING: Slack = { depth: 0.05, lift: 0.02 };
/** Medians are taken along the picture's sides, which a roll turns. */
const ROLLED: Slack = { depth: 0.3, lift: 0.1 };

/** The same set, seen otherwise. */
type Change = (recording: Recording) => Recording;

const changes: readonly (readonly [string, fc.Arbitrary<Change>, Slack])[] = [
  ['in a mirror', fc.constant(mirrored), ROUNDING],
  ['from nearer or farther', number(0.4, 2.5).map((factor) => (recording) => zoomed(recording, factor)), ROUNDING],
  [
    'at another place of the picture',
    fc.record({ x: number(-500, 500), y: number(-300, 300) }).map((by) => (recording) => shifted(recording, by)),
    ROUNDING,
  ],
  ['by a rolled camera', number(-60, 60).map((roll) => (recording) => rolled(recording, roll)), ROLLED],
  [
    'on a clock that began earlier',
    fc.integer({ min: 0, max: 3e6 }).map((by) => (recording) => later(recording, by)),
    ROUNDING,
  ],
];

describe('a set is the same set', () => {
  test.each(changes)(
    'reviewSet(recording) measures the same %s',
    (_, change, slack) => {
      holds(
        fc.property(arbitraryPress, change, (press, changed) => {
          const { recording } = playPress(press);
          const reps = repsOf(recording);
          expect(toldShare(reps)).toBeGreaterThan(0.5);
          expectSameSet(repsOf(changed(recording)), reps, slack);
        }),
        4,
      );
    },
    HOLDS_MS,
  );

  test.each(['real-side-2reps-thunder', 'real-side-2reps-lightning', 'real-calf-press-0reps-thunder'])(
    'reviewSet(%s) measures the same through all of these changes at once',
    (name) => {
      const recording = readRecording(name);
      const reps = repsOf(recording);
      holds(
        fc.property(fc.tuple(...changes.map(([, change]) => change)), (all) => {
          const changed = all.reduce((sofar, change) => change(sofar), recording);
          expectSameSet(repsOf(changed), reps, ROLLED);
        }),
        2,
      );
    },
    HOLDS_MS,
  );
});
