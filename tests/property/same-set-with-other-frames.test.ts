import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { arbitraryPress, playPress } from '../builders/arbitrary-press.ts';
import { expectSameSet, repsOf, type Slack, toldShare } from '../builders/expect-same-set.ts';
import { HOLDS_MS, holds } from '../builders/holds.ts';
import { withGaps } from '../builders/transformed.ts';

const number = (min: number, max: number) => fc.double({ min, max, noNaN: true });
/** The error bar of a set: other frames are other noise, and a bottom without a pause lies between two of them. */
const ERROR_BAR: Slack = { depth: 3, lift: 0.6 };
/** Frames a second that are enough for a verdict, with some room for those that are dropped. */
const ENOUGH = 20;

describe('a set is the same set', () => {
  test(
    'reviewSet(recording) counts and measures the same at 10 to 60 frames a second, evenly or not',
    () => {
      const shutter = fc.record({ fps: number(10, 60), unevenness: number(0, 0.8) });
      holds(
        fc.property(arbitraryPress, shutter, (press, other) => {
          const reps = repsOf(playPress(press).recording);
          const others = repsOf(playPress(press, { shutter: other }).recording);
          expectSameSet(others, reps, ERROR_BAR);
          if (other.fps >= ENOUGH) expect(toldShare(others)).toBeGreaterThan(0.5);
        }),
        8,
      );
    },
    HOLDS_MS,
  );

  test(
    'reviewSet(recording) counts and measures the same when frames are dropped',
    () => {
      const shutter = fc.record({
        fps: number(24, 60),
        unevenness: number(0, 0.8),
        dropEvery: fc.integer({ min: 2, max: 9 }),
      });
      holds(
        fc.property(arbitraryPress, shutter, (press, other) => {
          const reps = repsOf(playPress(press).recording);
          expectSameSet(repsOf(playPress(press, { shutter: other }).recording), reps, ERROR_BAR);
        }),
        6,
      );
    },
    HOLDS_MS,
  );

  test(
    'reviewSet(recording) counts and measures the same through noise of up to 5 mm',
    () => {
      const detector = fc.record({ noise: number(0, 0.012), seed: fc.integer({ min: 1, max: 1e6 }) });
      holds(
        fc.property(arbitraryPress, detector, (press, other) => {
          const reps = repsOf(playPress(press).recording);
          expectSameSet(repsOf(playPress(press, { detector: other }).recording), reps, ERROR_BAR);
        }),
        6,
      );
    },
    HOLDS_MS,
  );

  test(
    'reviewSet(recording) bridges short gaps, and over longer ones says nothing rather than something else',
    () => {
      const gaps = fc.array(fc.record({ from: number(0, 1), ms: number(30, 400) }), { maxLength: 8 });
      holds(
        fc.property(arbitraryPress, gaps, (press, missing) => {
          const { recording } = playPress(press);
          expectSameSet(repsOf(withGaps(recording, missing)), repsOf(recording), ERROR_BAR);
        }),
        8,
      );
    },
    HOLDS_MS,
  );
});
