import { describe, expect, test } from 'vitest';
import {
  DEFAULT_DEPTH_LIMIT,
  depthLimitOf,
  LIFT_CLEAR,
  LIFT_LARGE,
  LIFT_SLIGHT,
  RELEASE_SHARE,
} from '../../../src/core/coaching/thresholds.ts';
import { degrees } from '../../../src/core/vocabulary/units.ts';

describe('depthLimitOf', () => {
  test('depthLimitOf(found onset) is five degrees before the range begins', () => {
    expect(depthLimitOf({ kind: 'found', low: degrees(97), high: degrees(103), reps: 6 })).toBe(92);
  });

  test('depthLimitOf(nothing known) is the limit for anyone', () => {
    expect(depthLimitOf(null)).toBe(DEFAULT_DEPTH_LIMIT);
    expect(depthLimitOf({ kind: 'none-seen', downTo: degrees(125) })).toBe(DEFAULT_DEPTH_LIMIT);
  });
});

describe('thresholds', () => {
  test('a lift that is told has grown past one that clears: no alert flutters', () => {
    expect(LIFT_SLIGHT).toBeLessThan(LIFT_CLEAR);
    expect(LIFT_CLEAR).toBeLessThan(LIFT_LARGE);
    expect(RELEASE_SHARE).toBeLessThan(1);
  });
});
