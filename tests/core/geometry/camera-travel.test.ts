import { expect, test } from 'vitest';
import { cameraTravel } from '../../../src/core/geometry/camera-travel.ts';
import { shiftOf } from '../../builders/moved-camera.ts';

test('cameraTravel(a, b) is the way between two shifts as a share of the width', () => {
  expect(cameraTravel(shiftOf({ x: 4, y: 0 }), shiftOf({ x: 4, y: 12.8 }))).toBeCloseTo(0.01, 6);
});

test('cameraTravel(a, b) sees a turn that leaves the middle where it is', () => {
  // A quarter of the width from the middle, a degree is 0.0044 of the width.
  expect(cameraTravel(shiftOf({ x: 0, y: 0 }), shiftOf({ x: 0, y: 0, turned: 1 }))).toBeCloseTo(0.00436, 4);
});
