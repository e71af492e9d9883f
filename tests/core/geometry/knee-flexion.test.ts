import { describe, test } from 'vitest';
import { kneeFlexion } from '../../../src/core/geometry/knee-flexion.ts';
import { expectAngle } from '../../builders/expect-close.ts';

const hip = { x: 0, y: 0 };
const knee = { x: 100, y: 0 };

describe('kneeFlexion', () => {
  test('kneeFlexion(hip, knee, ankle) is 0 with the leg straight', () => {
    expectAngle(kneeFlexion(hip, knee, { x: 200, y: 0 }), 0);
  });

  test('kneeFlexion(hip, knee, ankle) is 90 at a right angle and 135 with the heel halfway to the seat', () => {
    expectAngle(kneeFlexion(hip, knee, { x: 100, y: -100 }), 90);
    expectAngle(kneeFlexion(hip, knee, { x: 0, y: -100 }), 135);
  });
});
