import { describe, expect, test } from 'vitest';
import { type LiveView, liftUnknown, viewForbids } from '../../../src/core/coaching/lift-unknown.ts';
import type { LearnedLift } from '../../../src/core/reps/learned-lift.ts';
import { degrees, thighLengths } from '../../../src/core/vocabulary/units.ts';

const liftOf = (sigma: number, unclear = false): LearnedLift => ({
  lift: thighLengths(0.06),
  towardsHead: thighLengths(0.004),
  sigma: thighLengths(sigma),
  depth: degrees(105),
  doubt: thighLengths(0),
  otherLift: null,
  unclear,
  pinnedDepth: degrees(104),
});
/** Side-on, at 30 frames/s, with 2 mm of jitter. */
const GOOD: LiveView = { yaw: degrees(5), interval: 1 / 30, jitter: thighLengths(0.005) };
const view = (more: Partial<LiveView>): LiveView => ({ ...GOOD, ...more });

describe('viewForbids', () => {
  test('viewForbids(view) lets a good one tell, and one whose rate and jitter are not known yet', () => {
    expect(viewForbids(GOOD)).toBeNull();
    expect(viewForbids(view({ interval: null, jitter: null }))).toBeNull();
  });

  test('viewForbids(view) names a camera more than 20 degrees off, before slow frames', () => {
    expect(viewForbids(view({ yaw: degrees(20) }))).toBeNull();
    expect(viewForbids(view({ yaw: degrees(20.1) }))).toBe('not-side-on');
    expect(viewForbids(view({ yaw: degrees(40), interval: 1 / 5 }))).toBe('not-side-on');
  });

  test('viewForbids(view) names fewer than 15 frames/s, before jitter', () => {
    expect(viewForbids(view({ interval: 1 / 16 }))).toBeNull();
    expect(viewForbids(view({ interval: 1 / 14 }))).toBe('slow-frames');
    expect(viewForbids(view({ interval: 1 / 14, jitter: thighLengths(0.1) }))).toBe('slow-frames');
  });

  test('viewForbids(view) names a knee that jitters by more than 12 mm', () => {
    expect(viewForbids(view({ jitter: thighLengths(11 / 420) }))).toBeNull();
    expect(viewForbids(view({ jitter: thighLengths(13 / 420) }))).toBe('noisy');
  });
});

describe('liftUnknown', () => {
  test('liftUnknown(lift, view) is null for a lift that is sharp enough, up to 20 mm', () => {
    expect(liftUnknown(liftOf(0.01), GOOD)).toBeNull();
    expect(liftUnknown(liftOf(0.049), GOOD)).toBeNull();
    expect(liftUnknown(liftOf(0.051), GOOD)).toBe('noisy');
  });

  test('liftUnknown(null, view) says that the hip is still being learned', () => {
    expect(liftUnknown(null, GOOD)).toBe('learning');
  });

  test('liftUnknown(lift, view) says so too while the same knees may as well be pinned', () => {
    expect(liftUnknown(liftOf(0.01, true), GOOD)).toBe('learning');
  });

  test('liftUnknown(lift, view) lets the view forbid first', () => {
    expect(liftUnknown(null, view({ yaw: degrees(30) }))).toBe('not-side-on');
    expect(liftUnknown(liftOf(0.2), view({ interval: 1 / 8 }))).toBe('slow-frames');
  });
});
