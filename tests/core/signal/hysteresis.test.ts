import { describe, expect, test } from 'vitest';
import { type Bounds, type Latch, latch, openLatch } from '../../../src/core/signal/hysteresis.ts';
import { milliseconds } from '../../../src/core/vocabulary/units.ts';

const BOUNDS: Bounds = { raise: 10, clear: 6, raiseDwell: milliseconds(100), clearDwell: milliseconds(150) };

/** Whether the latch is up after each [time, value]. */
const follow = (samples: readonly (readonly [number, number | null])[], bounds = BOUNDS): readonly boolean[] => {
  let state: Latch = openLatch;
  return samples.map(([at, value]) => {
    state = latch(state, value, milliseconds(at), bounds);
    return state.raised;
  });
};
const raised: readonly (readonly [number, number | null])[] = [
  [0, 10],
  [100, 10],
];

describe('latch', () => {
  test('latch(state, value, at, bounds) rises when the value has stayed past `raise` for the dwell', () => {
    expect(
      follow([
        [0, 10],
        [50, 11],
        [99, 12],
        [100, 10],
      ]),
    ).toEqual([false, false, false, true]);
  });

  test('latch(state, value, at, bounds) starts counting anew when the value dips', () => {
    expect(
      follow([
        [0, 12],
        [90, 9.9],
        [110, 12],
        [200, 12],
        [210, 12],
      ]),
    ).toEqual([false, false, false, false, true]);
  });

  test('latch(state, value, at, bounds) stays up between the two levels', () => {
    expect(follow([...raised, [300, 7], [900, 6]]).slice(2)).toEqual([true, true]);
  });

  test('latch(state, value, at, bounds) clears when the value has stayed below `clear` for its dwell', () => {
    expect(follow([...raised, [200, 5.9], [340, 5], [350, 5.9]]).slice(2)).toEqual([true, true, false]);
  });

  test('latch(state, null, ...) neither raises nor clears, and breaks a dwell', () => {
    expect(
      follow([
        [0, 12],
        [60, null],
        [120, 12],
        [219, 12],
        [220, 12],
      ]),
    ).toEqual([false, false, false, false, true]);
    expect(follow([...raised, [200, null], [5000, null]]).slice(2)).toEqual([true, true]);
    expect(follow([...raised, [200, 1], [300, null], [360, 1]]).slice(2)).toEqual([true, true, true]);
  });

  test('latch(state, value, at, bounds) without dwell rises in the same frame', () => {
    expect(follow([[0, 10]], { ...BOUNDS, raiseDwell: milliseconds(0) })).toEqual([true]);
  });
});
