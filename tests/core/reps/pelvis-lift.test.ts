import { describe, expect, test } from 'vitest';
import { FIRST_KNOT, type HipCircle } from '../../../src/core/geometry/fit-hip-circle.ts';
import { BIAS_KNOTS } from '../../../src/core/geometry/knee-bias.ts';
import { type PelvisLift, pelvisLift } from '../../../src/core/reps/pelvis-lift.ts';
import { degrees } from '../../../src/core/vocabulary/units.ts';
import { expectAngle, expectLength } from '../../builders/expect-close.ts';
import { hipCircle, independent } from '../../builders/hip-circle.ts';
import { archedBias, flexionAt, kneeAt, THIGH, type Thigh } from '../../builders/pressed-knees.ts';

const CIRCLE: HipCircle = hipCircle({ along: -0.1, across: 0.02, radius: 1.03 });
const rad = (angle: number): number => (angle * Math.PI) / 180;
const FLEXION = degrees(80);

/** The knee at a true depth, with the hip lifted straight off the pad, or pressed into it. */
const above = (depth: number, lift: number) => ({
  along: CIRCLE.along - CIRCLE.radius * Math.cos(rad(depth)),
  across: CIRCLE.across + lift + CIRCLE.radius * Math.sin(rad(depth)),
});
const liftAt = (depth: number, lift: number, circle = CIRCLE): PelvisLift =>
  pelvisLift(above(depth, lift), FLEXION, circle) as PelvisLift;

describe('pelvisLift', () => {
  test.each([50, 75, 90, 105, 130])('pelvisLift(knee, flexion, circle) is 0 on the circle, at depth %d', (depth) => {
    expectLength(liftAt(depth, 0).lift, 0);
    expectLength(liftAt(depth, 0).towardsHead, 0);
    expectAngle(liftAt(depth, 0).depth, depth);
  });

  test.each([85, 95, 105, 115, 125])(
    'pelvisLift(knee, flexion, circle) reads both ways of a hip that rolls, and the depth, at depth %d',
    (depth) => {
      for (const lift of [0.02, 0.05, 0.1]) {
        const rolled: Thigh = { ...THIGH, onset: depth - 10, slope: lift / 10 };
        const circle = hipCircle({ ...THIGH.centre, radius: THIGH.radius });
        const read = pelvisLift(kneeAt(rolled, depth), flexionAt(depth), circle) as PelvisLift;
        const towardsHead = 0.42 - Math.sqrt(0.42 ** 2 - lift ** 2);
        expectLength(42 * read.lift, 42 * lift, 0.3);
        expectLength(42 * read.towardsHead, 42 * towardsHead, 0.3);
        expectAngle(read.depth, depth, 0.5);
      }
    },
  );

  test('pelvisLift(knee, flexion, circle) is positive off the pad and negative into it', () => {
    expect(liftAt(95, 0.04).lift).toBeGreaterThan(0);
    expect(liftAt(95, -0.04).lift).toBeLessThan(0);
    expect(liftAt(95, -0.04).towardsHead).toBe(0);
  });

  test('pelvisLift(knee, flexion, circle) knows the keypoint’s bias at the knee’s flexion', () => {
    const circle = hipCircle({ ...THIGH.centre, radius: THIGH.radius, bias: BIAS_KNOTS.map(archedBias) });
    for (const depth of [70, 90, 105, 115]) {
      const knee = kneeAt({ ...THIGH, bias: archedBias }, depth);
      // Straight between the knots, the curve is off by less than a millimetre.
      expectLength(pelvisLift(knee, flexionAt(depth), circle)?.lift ?? null, 0, 0.001);
      const unaware = pelvisLift(knee, flexionAt(depth), { ...circle, bias: BIAS_KNOTS.map(() => 0) });
      expect(unaware?.lift).toBeLessThan(-0.01);
    }
  });

  test('pelvisLift(knee, flexion, circle) is null while the thigh lies along the pad', () => {
    expect(pelvisLift(above(20, 0), FLEXION, CIRCLE)).toBeNull();
    expect(pelvisLift(above(160, 0), FLEXION, CIRCLE)).toBeNull();
  });

  test('pelvisLift(any knee, flexion, circle) is finite, however far off the circle', () => {
    for (const lift of [-0.6, 0.5, 1.5]) {
      const { lift: read, sigma, depth } = liftAt(100, lift);
      expect([read, sigma, depth].every(Number.isFinite)).toBe(true);
    }
  });
});

describe('pelvisLift, its sigma', () => {
  test('pelvisLift(knee, flexion, circle).sigma is at least the knee’s noise, and more away from square', () => {
    expectLength(liftAt(90, 0).sigma, 0.008);
    expect(liftAt(130, 0).sigma).toBeGreaterThan(0.01);
  });

  test('pelvisLift(knee, flexion, circle).sigma takes in how uncertain centre and radius are', () => {
    const doubtful = { ...CIRCLE, covariance: independent(0, 0.03, 0.03) };
    expectLength(liftAt(90, 0, doubtful).sigma, Math.hypot(0.008, 0.03, 0.03), 0.001);
  });

  test('pelvisLift(knee, flexion, circle).sigma takes in the bias at this flexion, and at no other', () => {
    const doubtAt = (knot: number) => {
      const sigmas = Array.from({ length: FIRST_KNOT + knot + 1 }, (_, i) => (i === FIRST_KNOT + knot ? 0.03 : 0));
      return { ...CIRCLE, covariance: independent(...sigmas) };
    };
    const [near, far] = [BIAS_KNOTS.indexOf(75), BIAS_KNOTS.indexOf(15)];
    expectLength(liftAt(90, 0, doubtAt(near)).sigma, Math.hypot(0.008, (0.03 * 2) / 3), 0.001);
    expectLength(liftAt(90, 0, doubtAt(far)).sigma, 0.008, 0.001);
  });
});
