import { describe, expect, test } from 'vitest';
import { isNearSled, type Leg, thighOf } from '../../../src/worker/sled/is-near-sled.ts';

/** A thigh of 100 pixels, the shank level, the sled to the right. */
const leg: Leg = { hip: { x: 0, y: 0 }, knee: { x: 60, y: 80 }, ankle: { x: 160, y: 80 } };

describe('isNearSled(place, leg)', () => {
  test.each([
    ['the foot plate beyond the ankle', { x: 200, y: 90 }, true],
    ['a plate over it', { x: 190, y: 140 }, true],
    ['the calf', { x: 120, y: 80 }, false],
    ['what lies far from the foot', { x: 260, y: 80 }, false],
    ["what lies on the hip's side of the foot", { x: 110, y: 30 }, false],
  ])('is right about %s', (_, place, expected) => {
    expect(isNearSled(place, leg)).toBe(expected);
  });

  test('is measured in thigh lengths', () => {
    expect(thighOf(leg)).toBe(100);
    const twice: Leg = { hip: { x: 0, y: 0 }, knee: { x: 120, y: 160 }, ankle: { x: 320, y: 160 } };
    expect(isNearSled({ x: 480, y: 160 }, twice)).toBe(true);
    expect(isNearSled({ x: 240, y: 80 }, leg)).toBe(true);
  });
});
