import { describe, expect, test } from 'vitest';
import { pelvisRoll } from '../../../src/core/geometry/pelvis-roll.ts';
import { metres } from '../../../src/core/vocabulary/units.ts';
import { expectAngle, expectLength } from '../../builders/expect-close.ts';

describe('pelvisRoll', () => {
  // The middle column (r = 0.175 m) of the table in measurement.md 9.3.
  test.each([
    [0.015, 5, 0.0007],
    [0.03, 10, 0.0027],
    [0.045, 15, 0.006],
    [0.06, 20, 0.0106],
    [0.088, 30, 0.0235],
  ])('pelvisRoll(%d m) is about %d degrees, with the hip %d m towards the head', (lift, roll, towardsHead) => {
    expectAngle(pelvisRoll(metres(lift)).roll, roll, 0.3);
    expectLength(pelvisRoll(metres(lift)).towardsHead, towardsHead, 0.0006);
  });

  test('pelvisRoll(0) is none', () => {
    expect(pelvisRoll(metres(0))).toEqual({ roll: 0, towardsHead: 0 });
  });

  test('pelvisRoll(lift into the pad) is negative, and still moves the hip towards the head', () => {
    const { roll, towardsHead } = pelvisRoll(metres(-0.03));
    expectAngle(roll, -9.87);
    expect(towardsHead).toBeGreaterThan(0);
  });
});
