import { describe, expect, test } from 'vitest';
import { knownOnset } from '../../../src/core/report/known-onset.ts';
import type { SetSummary, Taught } from '../../../src/core/vocabulary/report.ts';
import type { SetPlace } from '../../../src/core/vocabulary/set-place.ts';
import { degrees, pixels } from '../../../src/core/vocabulary/units.ts';

const NOW = Date.parse('2026-11-22T15:00:00.000Z');
const PLACE: SetPlace = {
  side: 'left',
  padLine: { hipEnd: { x: 500, y: -480 }, headEnd: { x: 400, y: -360 }, setBy: 'proposal' },
  resting: { hip: { x: 500, y: -470 }, thigh: pixels(140) },
  width: 1280,
  height: 720,
  statureCm: null,
};
const onsetAt = (low: number): Taught['onset'] => ({
  kind: 'found',
  low: degrees(low),
  high: degrees(low + 5),
  reps: 4,
});

const set = (hoursAgo: number, taught: Taught | null, more: Partial<SetSummary> = {}): SetSummary => ({
  id: `${hoursAgo}`,
  createdAt: new Date(NOW - hoursAgo * 3_600_000).toISOString(),
  sourceKind: 'camera',
  sourceName: null,
  repCount: 8,
  liftedReps: 2,
  deepest: degrees(112),
  ...(taught && { taught }),
  ...more,
});
const here = (low: number): Taught => ({ place: PLACE, onset: onsetAt(low) });
const elsewhere = (low: number): Taught => ({ place: { ...PLACE, side: 'right' }, onset: onsetAt(low) });

describe('knownOnset', () => {
  test('knownOnset(place, sets) is what the newest set from the same place found', () => {
    expect(knownOnset(PLACE, [set(0.1, here(97)), set(0.3, here(101))], NOW)).toEqual(onsetAt(97));
  });

  test('knownOnset passes over sets from elsewhere, and sets that found none', () => {
    expect(knownOnset(PLACE, [set(0.1, elsewhere(90)), set(0.2, null), set(0.3, here(101))], NOW)).toEqual(
      onsetAt(101),
    );
  });

  test('knownOnset(place, sets) is unknown without such a set', () => {
    expect(knownOnset(PLACE, [], NOW)).toBeNull();
    expect(knownOnset(PLACE, [set(0.1, elsewhere(90)), set(0.2, null)], NOW)).toBeNull();
  });

  test('knownOnset forgets after three hours', () => {
    expect(knownOnset(PLACE, [set(2.9, here(97))], NOW)).toEqual(onsetAt(97));
    expect(knownOnset(PLACE, [set(3.1, here(97))], NOW)).toBeNull();
  });

  test('knownOnset does not trust a clock that has gone back', () => {
    expect(knownOnset(PLACE, [set(-1, here(97))], NOW)).toBeNull();
  });

  test.each(['video', 'demo'] as const)('knownOnset learns nothing from a %s', (sourceKind) => {
    expect(knownOnset(PLACE, [set(0.1, here(97), { sourceKind })], NOW)).toBeNull();
  });
});
