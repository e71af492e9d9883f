import { expect, test } from 'vitest';
import { medianShift } from '../../../src/core/geometry/median-shift.ts';
import { shiftOf } from '../../builders/moved-camera.ts';

test('medianShift(shifts) is not led astray by one wild shift', () => {
  const calm = [shiftOf({ x: 1, y: 2, turned: 0.1 }), shiftOf({ x: 1.2, y: 2.2, turned: 0.2 })];
  const { by, turned } = medianShift([...calm, shiftOf({ x: 80, y: -70, turned: 9 })]);
  expect([by.x, by.y, turned]).toEqual([1.2, 2, 0.2]);
});
