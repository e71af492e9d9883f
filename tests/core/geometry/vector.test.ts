import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  between,
  direction,
  distance,
  dot,
  length,
  minus,
  plus,
  scaled,
  turned,
  unit,
} from '../../../src/core/geometry/vector.ts';
import { degrees } from '../../../src/core/vocabulary/units.ts';
import { expectAngle, expectLength } from '../../builders/expect-close.ts';

const point = fc.record({
  x: fc.double({ min: -2000, max: 2000, noNaN: true }),
  y: fc.double({ min: -2000, max: 2000, noNaN: true }),
});

describe('vector', () => {
  test('minus, plus and scaled(v) work part by part', () => {
    expect(minus({ x: 5, y: 7 }, { x: 2, y: 9 })).toEqual({ x: 3, y: -2 });
    expect(plus({ x: 5, y: 7 }, { x: 2, y: 9 })).toEqual({ x: 7, y: 16 });
    expect(scaled({ x: 3, y: -4 }, 2)).toEqual({ x: 6, y: -8 });
  });

  test('length(v) and distance(a, b) of 3 and 4 are 5', () => {
    expect(length({ x: 3, y: -4 })).toBe(5);
    expect(distance({ x: 10, y: 10 }, { x: 13, y: 14 })).toBe(5);
  });

  test('dot(a, b) is 0 for vectors at right angles', () => {
    expect(dot({ x: 2, y: 3 }, { x: -3, y: 2 })).toBe(0);
    expect(dot({ x: 2, y: 3 }, { x: 4, y: 5 })).toBe(23);
  });

  test('unit(v) has length 1, and leaves the zero vector alone', () => {
    expect(unit({ x: 0, y: -8 })).toEqual({ x: 0, y: -1 });
    expect(unit({ x: 0, y: 0 })).toEqual({ x: 0, y: 0 });
  });

  test('direction(v) counts counter-clockwise with y up', () => {
    expectAngle(direction({ x: 1, y: 1 }), 45);
    expectAngle(direction({ x: 1, y: -1 }), -45);
  });

  test('turned(v, 90) is the vector to the left', () => {
    const left = turned({ x: 2, y: 1 }, degrees(90));
    expectLength(left.x, -1);
    expectLength(left.y, 2);
  });

  test('turned(v, angle) keeps the length and can be undone', () => {
    fc.assert(
      fc.property(point, fc.double({ min: -360, max: 360, noNaN: true }), (v, angle) => {
        const there = turned(v, degrees(angle));
        expectLength(length(there), length(v), 1e-6);
        expect(distance(turned(there, degrees(-angle)), v)).toBeLessThan(1e-6);
      }),
    );
  });

  test('between(a, b) is unsigned, and 180 for opposite directions', () => {
    expectAngle(between({ x: 1, y: 0 }, { x: 0, y: 3 }), 90);
    expectAngle(between({ x: 1, y: 0 }, { x: 0, y: -3 }), 90);
    expectAngle(between({ x: 1, y: 2 }, { x: -2, y: -4 }), 180);
    expectAngle(between({ x: 1, y: 2 }, { x: 2, y: 4 }), 0);
  });
});
