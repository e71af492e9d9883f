import { describe, expect, test } from 'vitest';
import { depthSigma } from '../../../src/core/report/depth-sigma.ts';
import { degrees } from '../../../src/core/vocabulary/units.ts';
import { expectAngle } from '../../builders/expect-close.ts';
import { hipCircle, independent } from '../../builders/hip-circle.ts';

const PER_RADIAN = 180 / Math.PI;
const sigmaAt = (depth: number, ...sigmas: readonly number[]): number =>
  depthSigma(hipCircle({ covariance: independent(...sigmas) }), degrees(depth));
/** What pad line and knee keypoint leave however well the hip is known. */
const LEAST = sigmaAt(90);

describe('depthSigma', () => {
  test('depthSigma(a hip that is known, depth) is what pad line and knee keypoint leave', () => {
    expect(LEAST).toBeGreaterThan(2.2);
    expect(LEAST).toBeLessThan(4);
    for (const depth of [60, 120]) expectAngle(sigmaAt(depth), LEAST, 1e-9);
  });

  test('depthSigma(circle, 90) takes in the hip’s place along the pad, and not across it', () => {
    expectAngle(sigmaAt(90, 0.03), Math.hypot(0.03 * PER_RADIAN, LEAST), 1e-9);
    expectAngle(sigmaAt(90, 0, 0.03), LEAST, 1e-9);
  });

  test('depthSigma(circle, depth) takes in the hip’s place across the pad where the thigh lies along it', () => {
    expectAngle(sigmaAt(0, 0, 0.03), Math.hypot(0.03 * PER_RADIAN, LEAST), 1e-9);
    expect(sigmaAt(120, 0, 0.03)).toBeGreaterThan(sigmaAt(100, 0, 0.03));
  });

  test('depthSigma(circle, depth) is no larger for a radius that is not known: it turns no thigh', () => {
    expectAngle(sigmaAt(100, 0, 0, 0.1), LEAST, 1e-9);
  });

  test('depthSigma(circle, depth) lets errors that go together make up for one another', () => {
    const covariance = independent(0.03, 0.03).map((row, i) =>
      row.map((value, j) => (i < 2 && j < 2 && i !== j ? -0.03 * 0.03 : value)),
    );
    expectAngle(depthSigma(hipCircle({ covariance }), degrees(45)), LEAST, 1e-9);
  });
});
