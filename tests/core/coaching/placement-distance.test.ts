import { describe, expect, test } from 'vitest';
import { aboutSoFar, placementDistance } from '../../../src/core/coaching/placement-distance.ts';
import { pixels } from '../../../src/core/vocabulary/units.ts';

describe('placementDistance(thigh, longerSide, statureCm)', () => {
  test('is metres: halved by a thigh twice as long, the same in a picture with more pixels', () => {
    expect(placementDistance(pixels(80), 640, 170)).toBeCloseTo(2.57, 2);
    expect(placementDistance(pixels(160), 640, 170)).toBeCloseTo(1.28, 2);
    expect(placementDistance(pixels(160), 1280, 170)).toBeCloseTo(2.57, 2);
  });
});

test('aboutSoFar(way) says no more than an estimate knows', () => {
  expect([0.2, 0.5, 1, 3].map(aboutSoFar)).toEqual(['hands', 'half-metre', 'metre', 'more']);
});
