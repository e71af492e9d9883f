import { describe, expect, test } from 'vitest';
import { type Similarity, withShift } from '../../../src/core/geometry/with-shift.ts';
import type { Point } from '../../../src/core/vocabulary/pose.ts';
import { degrees } from '../../../src/core/vocabulary/units.ts';
import { agreeOnShift } from '../../../src/worker/still/agree-on-shift.ts';

const middle = { x: 320, y: -240 };
const unmoved: Similarity = { middle, by: { x: 0, y: 0 }, turned: degrees(0), scaled: 1 };
const true_: Similarity = { middle, by: { x: 7, y: -3 }, turned: degrees(2), scaled: 1 };
const places: readonly Point[] = Array.from({ length: 12 }, (_, i) => ({
  x: 40 + 180 * (i % 4),
  y: -40 - 190 * Math.floor(i / 4),
}));
const still = places.map((from) => ({ from, to: withShift(from, true_) }));

describe('agreeOnShift(sightings, last, tolerance)', () => {
  test('is null without sightings', () => {
    expect(agreeOnShift([], unmoved, 1.5)).toBeNull();
  });

  test('finds a turn with a shift although a third of the patches went together another way', () => {
    const walker = still.map((one, i) =>
      i % 3 === 0 ? { from: one.from, to: { x: one.from.x + 30, y: one.from.y } } : one,
    );
    const shift = agreeOnShift(walker, unmoved, 1.5);
    expect(shift?.by.x).toBeCloseTo(7, 6);
    expect(shift?.by.y).toBeCloseTo(-3, 6);
    expect(shift?.turned).toBeCloseTo(2, 6);
  });

  test('keeps the turn as it was where patches are few', () => {
    const last = { ...true_, by: { x: 1, y: 1 } };
    expect(agreeOnShift(still.slice(0, 4), last, 1.5)).toMatchObject({ turned: 2, scaled: 1 });
  });
});
