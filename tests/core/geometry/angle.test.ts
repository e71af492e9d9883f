import { describe, expect, test } from 'vitest';
import { acos, asin, atan2, cos, normalised, sin } from '../../../src/core/geometry/angle.ts';
import { degrees } from '../../../src/core/vocabulary/units.ts';
import { expectAngle, expectLength } from '../../builders/expect-close.ts';

describe('angle', () => {
  test.each([
    [0, 1, 0],
    [1, 0, 90],
    [0, -1, 180],
    [-1, 0, -90],
    [1, 1, 45],
    [-1, -1, -135],
  ])('atan2(%d, %d) is %d degrees counter-clockwise from +x', (y, x, expected) => {
    expectAngle(atan2(y, x), expected);
  });

  test('acos and asin(value) take rounding noise past 1 as 1, and never give NaN', () => {
    expectAngle(acos(1 + 1e-9), 0);
    expectAngle(acos(-1 - 1e-9), 180);
    expectAngle(asin(1 + 1e-9), 90);
    expectAngle(asin(-1.5), -90);
  });

  test('acos and asin(value) know the angles of half a unit', () => {
    expectAngle(acos(0.5), 60);
    expectAngle(asin(0.5), 30);
  });

  test('sin and cos(angle) take degrees', () => {
    expectLength(sin(degrees(30)), 0.5);
    expectLength(cos(degrees(60)), 0.5);
    expectLength(sin(degrees(-90)), -1);
  });

  test.each([
    [0, 0],
    [180, 180],
    [-180, 180],
    [190, -170],
    [-190, 170],
    [540, 180],
    [725, 5],
  ])('normalised(%d) is %d, in (-180, 180]', (angle, expected) => {
    expect(normalised(degrees(angle)) + 0).toBe(expected);
  });
});
