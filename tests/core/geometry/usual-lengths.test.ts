import { describe, expect, test } from 'vitest';
import { isUsual, noLengths, type UsualLengths, withLengths } from '../../../src/core/geometry/usual-lengths.ts';
import { degrees } from '../../../src/core/vocabulary/units.ts';

const lengths = (thigh: number, shank = 1) => ({ thigh, shank, trunk: 1 });
const seen = (count: number, thigh: number, flexion: number, from: UsualLengths = noLengths): UsualLengths =>
  Array.from({ length: count }).reduce<UsualLengths>((all) => withLengths(all, lengths(thigh), degrees(flexion)), from);

describe('isUsual', () => {
  test('isUsual(...) does not know before some frames were seen, nor far from the bends that were', () => {
    expect(isUsual(seen(7, 1, 50), 'thigh', lengths(1), degrees(50))).toBeNull();
    expect(isUsual(seen(8, 1, 50), 'thigh', lengths(1), degrees(50))).toBe(true);
    expect(isUsual(seen(8, 1, 50), 'thigh', lengths(1), degrees(90))).toBeNull();
  });

  test('isUsual(...) lets a thigh be a tenth longer or shorter, no more; a shank a quarter', () => {
    const usual = seen(20, 1, 50);
    expect([0.9, 1.1].map((thigh) => isUsual(usual, 'thigh', lengths(thigh), degrees(50)))).toEqual([true, true]);
    expect([0.87, 1.13].map((thigh) => isUsual(usual, 'thigh', lengths(thigh), degrees(50)))).toEqual([false, false]);
    expect(isUsual(usual, 'shank', lengths(1, 1.25), degrees(50))).toBe(true);
    expect(isUsual(usual, 'shank', lengths(1, 1.3), degrees(50))).toBe(false);
  });

  test('isUsual(...) compares with knees bent as far: the keypoints drift with depth', () => {
    const usual = seen(20, 0.85, 90, seen(20, 1, 10));
    expect(isUsual(usual, 'thigh', lengths(0.86), degrees(90))).toBe(true);
    expect(isUsual(usual, 'thigh', lengths(0.86), degrees(10))).toBe(false);
  });

  test('isUsual(...) takes up what lasts, and stays small', () => {
    const usual = seen(500, 1.2, 50, seen(500, 1, 50));
    expect(isUsual(usual, 'thigh', lengths(1.2), degrees(50))).toBe(true);
    expect(JSON.stringify(usual).length).toBeLessThan(2000);
  });
});
