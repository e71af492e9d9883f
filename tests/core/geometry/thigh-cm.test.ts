import { expect, test } from 'vitest';
import { thighCm } from '../../../src/core/geometry/thigh-cm.ts';

test('thighCm(stature) is 0.245 of the stature', () => {
  expect(thighCm(200)).toBeCloseTo(49, 5);
});

test('thighCm(null) takes a person of 170 cm', () => {
  expect(thighCm(null)).toBeCloseTo(thighCm(170), 10);
});
