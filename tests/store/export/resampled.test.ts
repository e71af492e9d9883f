import { describe, expect, test } from 'vitest';
import { equalTimes, resampled } from '../../../src/store/export/resampled.ts';

describe('equalTimes', () => {
  test('equalTimes(1, 30) goes from 0 to 1 second in 31 equal steps', () => {
    const times = equalTimes(1, 30);
    expect(times).toHaveLength(31);
    expect(times[0]).toBe(0);
    expect(times.at(-1)).toBeCloseTo(1, 9);
  });

  test('equalTimes(0, 30) is the one frame there is', () => {
    expect(equalTimes(0, 30)).toEqual([0]);
  });
});

describe('resampled', () => {
  const samples = [
    { at: 0, value: 10 },
    { at: 0.1, value: 20 },
    { at: 0.15, value: null },
    { at: 0.2, value: 40 },
    { at: 0.5, value: 70 },
  ];

  test('resampled(samples, times) reads between two neighbours in line, over a short gap too', () => {
    expect(resampled(samples, [0, 0.05, 0.1, 0.15, 0.2])).toEqual([10, 15, 20, expect.closeTo(30, 9), 40]);
  });

  test('resampled(samples, times) is null in a long gap, and beyond the ends', () => {
    expect(resampled(samples, [0.3, 0.5, 0.6])).toEqual([null, 70, null]);
    expect(resampled([], [0, 1])).toEqual([null, null]);
  });
});
