import { describe, expect, test } from 'vitest';
import { liftUnknown, viewForbids } from '../../../src/core/coaching/lift-unknown.ts';
import type { PelvisLift } from '../../../src/core/reps/pelvis-lift.ts';
import { degrees, thighLengths } from '../../../src/core/vocabulary/units.ts';

const liftOf = (sigma: number): PelvisLift => ({
  lift: thighLengths(0.06),
  sigma: thighLengths(sigma),
  depth: degrees(105),
});
const SIDE_ON = degrees(5);

describe('viewForbids', () => {
  test('viewForbids(yaw, interval) lets a side view at 30 frames/s tell, and one whose rate is not known yet', () => {
    expect(viewForbids(SIDE_ON, 1 / 30)).toBeNull();
    expect(viewForbids(SIDE_ON, null)).toBeNull();
  });

  test('viewForbids(yaw, interval) names a camera more than 20 degrees off, before slow frames', () => {
    expect(viewForbids(degrees(20), 1 / 30)).toBeNull();
    expect(viewForbids(degrees(20.1), 1 / 30)).toBe('not-side-on');
    expect(viewForbids(degrees(40), 1 / 5)).toBe('not-side-on');
  });

  test('viewForbids(yaw, interval) names fewer than 15 frames/s', () => {
    expect(viewForbids(SIDE_ON, 1 / 16)).toBeNull();
    expect(viewForbids(SIDE_ON, 1 / 14)).toBe('slow-frames');
  });
});

describe('liftUnknown', () => {
  test('liftUnknown(lift, ...) is null for a lift that is sharp enough, up to 20 mm', () => {
    expect(liftUnknown(liftOf(0.01), SIDE_ON, 1 / 30)).toBeNull();
    expect(liftUnknown(liftOf(0.049), SIDE_ON, 1 / 30)).toBeNull();
    expect(liftUnknown(liftOf(0.051), SIDE_ON, 1 / 30)).toBe('noisy');
  });

  test('liftUnknown(null, ...) says that the hip is still being learned', () => {
    expect(liftUnknown(null, SIDE_ON, 1 / 30)).toBe('learning');
  });

  test('liftUnknown(lift, ...) lets the view forbid first', () => {
    expect(liftUnknown(null, degrees(30), 1 / 30)).toBe('not-side-on');
    expect(liftUnknown(liftOf(0.2), SIDE_ON, 1 / 8)).toBe('slow-frames');
  });
});
