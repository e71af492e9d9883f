import { describe, expect, test } from 'vitest';
import type { HipCircle } from '../../../src/core/geometry/fit-hip-circle.ts';
import { type PelvisLift, pelvisLift } from '../../../src/core/reps/pelvis-lift.ts';
import { expectAngle, expectLength } from '../../builders/expect-close.ts';

const none = Array.from({ length: 4 }, () => [0, 0, 0, 0]);
const CIRCLE: HipCircle = { along: -0.1, across: 0.02, radius: 1.03, slope: 0, covariance: none, cost: 0 };

const rad = (angle: number): number => (angle * Math.PI) / 180;
/** The knee at a true depth, with the hip lifted off the pad. */
const kneeAt = (depth: number, lift: number) => ({
  along: CIRCLE.along - CIRCLE.radius * Math.cos(rad(depth)),
  across: CIRCLE.across + lift + CIRCLE.radius * Math.sin(rad(depth)),
});
const liftAt = (depth: number, lift: number, circle = CIRCLE): PelvisLift =>
  pelvisLift(kneeAt(depth, lift), circle) as PelvisLift;

describe('pelvisLift', () => {
  test.each([50, 75, 90, 105, 130])('pelvisLift(knee, circle) is 0 on the circle, at depth %d', (depth) => {
    expectLength(liftAt(depth, 0).lift, 0);
    expectAngle(liftAt(depth, 0).depth, depth);
  });

  test.each([85, 90, 100, 110, 120])(
    'pelvisLift(knee, circle) is the true lift at depth %d, within a tenth',
    (depth) => {
      for (const lift of [0.03, 0.05, 0.09]) expectLength(liftAt(depth, lift).lift, lift, 0.1 * lift + 0.001);
    },
  );

  test('pelvisLift(knee, circle) is positive off the pad and negative into it', () => {
    expect(liftAt(95, 0.04).lift).toBeGreaterThan(0);
    expect(liftAt(95, -0.04).lift).toBeLessThan(0);
  });

  test('pelvisLift(knee, circle).depth is the depth about the hip where the lift has taken it', () => {
    expectAngle(liftAt(115, 0.08).depth, 115, 0.5);
  });

  test('pelvisLift(knee, circle) is null while the thigh lies along the pad', () => {
    expect(pelvisLift(kneeAt(20, 0), CIRCLE)).toBeNull();
    expect(pelvisLift(kneeAt(160, 0), CIRCLE)).toBeNull();
  });

  test('pelvisLift(knee, circle).sigma is at least the knee’s noise, and more away from square', () => {
    expectLength(liftAt(90, 0).sigma, 0.008);
    expect(liftAt(130, 0).sigma).toBeGreaterThan(0.01);
  });

  test('pelvisLift(knee, circle).sigma takes in how uncertain the circle is', () => {
    const doubtful = { ...CIRCLE, covariance: none.map((row, i) => row.map((_, j) => (i === j ? 0.0009 : 0))) };
    expect(liftAt(90, 0, doubtful).sigma).toBeGreaterThan(0.04);
  });
});
