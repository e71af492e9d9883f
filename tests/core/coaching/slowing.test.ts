import { describe, expect, test } from 'vitest';
import { slowing } from '../../../src/core/coaching/slowing.ts';
import { degrees } from '../../../src/core/vocabulary/units.ts';

const pressed = (...speeds: readonly number[]) => speeds.map((speed) => ({ speed, range: degrees(70) }));

describe('slowing', () => {
  test('slowing(reps) is the share by which the last two reps are slower than the best two', () => {
    expect(slowing(pressed(98, 100, 102, 100, 60, 50))).toBeCloseTo(1 - 55 / 101);
  });

  test('slowing(reps) is 0 when the last two are the best', () => {
    expect(slowing(pressed(60, 70, 80, 80))).toBe(0);
  });

  test('slowing(reps) is null for fewer than four reps', () => {
    expect(slowing([])).toBeNull();
    expect(slowing(pressed(100, 90, 30))).toBeNull();
  });

  test('slowing(reps) compares reps with those as long only: a short one is pressed slower anyway', () => {
    const short = { speed: 50, range: degrees(35) };
    const long = pressed(100, 100, 100, 100);
    expect(slowing([...long, short, short])).toBeNull();
    expect(slowing([short, short, short, short, ...long])).toBe(0);
  });
});
