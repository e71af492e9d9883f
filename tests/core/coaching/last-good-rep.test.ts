import { describe, expect, test } from 'vitest';
import { type LiveRep, reasonToStop } from '../../../src/core/coaching/last-good-rep.ts';
import type { Onset } from '../../../src/core/vocabulary/report.ts';
import { degrees } from '../../../src/core/vocabulary/units.ts';

const liveRep = (more: Partial<LiveRep> = {}): LiveRep => ({
  depth: degrees(115),
  breakAt: null,
  pressed: { speed: 80, range: degrees(70) },
  onset: null,
  ...more,
});
const breaks = (...depths: readonly (number | null)[]): readonly LiveRep[] =>
  depths.map((depth) => liveRep({ breakAt: depth === null ? null : degrees(depth) }));
const found = (middle: number): Onset => ({
  kind: 'found',
  low: degrees(middle - 2),
  high: degrees(middle + 2),
  reps: 3,
});
const pressedAt = (...speeds: readonly number[]): readonly LiveRep[] =>
  speeds.map((speed) => liveRep({ pressed: { speed, range: degrees(70) } }));

describe('reasonToStop', () => {
  test('reasonToStop(reps) names two early breaks in a row, and by how much the later one was early', () => {
    expect(reasonToStop(breaks(110, 112, 111, 104, 103))).toEqual({ kind: 'early-breaks', by: 7 });
  });

  test.each([
    ['one early break', [110, 112, 111, 111, 100]],
    ['two early breaks that are not in a row', [110, 112, 104, 111, 104]],
    ['two breaks a little earlier', [110, 112, 107, 107]],
    ['later breaks', [104, 103, 110, 112]],
    ['reps without a break', [110, 112, 111, null, null]],
    ['nothing to compare with', [110, 100, 99]],
    ['no reps', []],
  ])('reasonToStop(reps) is silent after %s', (_, depths) => {
    expect(reasonToStop(breaks(...depths))).toBeNull();
  });

  test('reasonToStop(reps, earlier) names an onset that has crept up since the first set of the training', () => {
    const reps = [100, 100, 100].map((onset) => liveRep({ onset: found(onset) }));
    expect(reasonToStop(reps.slice(0, 2), [found(106), found(102)])).toEqual({ kind: 'earlier-than-before', by: 6 });
    expect(reasonToStop(reps.slice(0, 2), [found(103), found(106)])).toBeNull();
    expect(reasonToStop(reps, [{ kind: 'none-seen', downTo: degrees(120) }])).toBeNull();
    expect(reasonToStop(reps.slice(0, 1), [found(106)])).toBeNull();
  });

  test('reasonToStop(reps) names slowing from 40 % on', () => {
    expect(reasonToStop(pressedAt(100, 100, 90, 61, 61))).toBeNull();
    const reason = reasonToStop(pressedAt(100, 100, 90, 59, 59));
    expect(reason).toMatchObject({ kind: 'slower' });
    expect(reason?.kind === 'slower' && reason.share).toBeCloseTo(0.41);
  });

  test('reasonToStop(reps) does not take what could not be measured for slow', () => {
    const unseen = liveRep({ pressed: null });
    expect(reasonToStop([...pressedAt(100, 100, 90, 90), unseen, unseen])).toBeNull();
  });

  test('reasonToStop(reps) judges the reps by what is known of them now', () => {
    expect(reasonToStop(breaks(null, null, null, 104, 103))).toBeNull();
    expect(reasonToStop(breaks(null, 112, 111, 104, 103, 102))).toEqual({ kind: 'early-breaks', by: 8 });
  });
});
