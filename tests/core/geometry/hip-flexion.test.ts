import { describe, test } from 'vitest';
import { hipFlexion } from '../../../src/core/geometry/hip-flexion.ts';
import { expectAngle } from '../../builders/expect-close.ts';

const hip = { x: 100, y: -100 };
const shoulder = { x: 100, y: 0 };

describe('hipFlexion', () => {
  test('hipFlexion(pose) is 0 when shoulder, hip and knee lie on one line', () => {
    expectAngle(hipFlexion(shoulder, hip, { x: 100, y: -190 }), 0);
  });

  test('hipFlexion(pose) is 90 with the thigh square to the trunk, whichever way the lifter faces', () => {
    expectAngle(hipFlexion(shoulder, hip, { x: 190, y: -100 }), 90);
    expectAngle(hipFlexion(shoulder, hip, { x: 10, y: -100 }), 90);
  });

  test('hipFlexion(pose) is 120 with 60 degrees between trunk and thigh', () => {
    expectAngle(hipFlexion(shoulder, hip, { x: 100 + Math.sqrt(3), y: -99 }), 120);
  });
});
