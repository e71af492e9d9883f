import { describe, expect, test } from 'vitest';
import { poolOnset } from '../../../src/core/coaching/pool-onset.ts';
import type { LearnedHip } from '../../../src/core/reps/learn-hip.ts';
import { degrees } from '../../../src/core/vocabulary/units.ts';
import { learnedHip } from '../../builders/hip-circle.ts';

const learnedAt = (best: number, low = best - 2, high = best + 2): LearnedHip =>
  learnedHip({ onset: { best: degrees(best), low: degrees(low), high: degrees(high) } });
const bottoms = (...depths: number[]) => depths.map(degrees);

describe('poolOnset', () => {
  test('poolOnset(learned, bottoms) is a range round the onset, with the reps that went clearly past it', () => {
    const onset = poolOnset(learnedAt(100), bottoms(96, 103, 110, 112, 115));
    expect(onset).toEqual({ kind: 'found', low: 96, high: 104, reps: 3 });
  });

  test('poolOnset(learned, bottoms) names no depth by one rep alone', () => {
    expect(poolOnset(learnedAt(100), bottoms(96, 97, 115)).kind).toBe('none-seen');
  });

  test('poolOnset(learned, bottoms) names no depth when the range is wide', () => {
    expect(poolOnset(learnedAt(100, 95, 104), bottoms(115, 115, 115)).kind).toBe('none-seen');
    expect(poolOnset(learnedAt(100, 96, 104), bottoms(115, 115, 115)).kind).toBe('found');
  });

  test('poolOnset(learned, bottoms) claims nothing below a lift that was seen but not often', () => {
    expect(poolOnset(learnedAt(100), bottoms(96, 97, 115))).toEqual({ kind: 'none-seen', downTo: 96 });
  });

  test('poolOnset(learned without onset, bottoms) says how deep nothing was seen', () => {
    expect(poolOnset(learnedHip(), bottoms(96, 108, 101))).toEqual({
      kind: 'none-seen',
      downTo: 108,
    });
  });

  test('poolOnset(null, []) knows nothing', () => {
    expect(poolOnset(null, [])).toEqual({ kind: 'none-seen', downTo: null });
  });
});
