import { expect, test } from 'vitest';
import { medianPoint } from '../../../src/core/geometry/median-point.ts';

test('medianPoint(points) takes the middle of each axis, whatever one wild place says', () => {
  const points = [
    { x: 1, y: 30 },
    { x: 2, y: 10 },
    { x: 900, y: 20 },
  ];
  expect(medianPoint(points)).toEqual({ x: 2, y: 20 });
});

test('medianPoint([]) is nowhere', () => {
  expect(medianPoint([])).toEqual({ x: Number.NaN, y: Number.NaN });
});
