import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type CirclePrior, fitHipCircle, type KneeBin } from '../../../src/core/geometry/fit-hip-circle.ts';
import { expectLength } from '../../builders/expect-close.ts';
import { normal } from '../../builders/noise.ts';

const PRIOR: CirclePrior = { along: 0, across: 0, sigmaCentre: 0.1, radius: 1, sigmaRadius: 0.1 };
const TRUE = { along: -0.06, across: 0.03, radius: 1.04 };

interface Arc {
  readonly from: number;
  readonly to: number;
  readonly onset?: number;
  readonly slope?: number;
  readonly sigma?: number;
  readonly noise?: () => number;
}

/** Knees on the circle about the true hip, one every two degrees, lifted past an onset. */
const kneesOn = ({ from, to, onset = 180, slope = 0, sigma = 0.006, noise = () => 0 }: Arc): readonly KneeBin[] =>
  Array.from({ length: Math.round((to - from) / 2) + 1 }, (_, i) => {
    const depth = from + 2 * i;
    const past = Math.max(0, depth - onset);
    const angle = (depth * Math.PI) / 180;
    return {
      along: TRUE.along - TRUE.radius * Math.cos(angle) + noise(),
      across: TRUE.across + TRUE.radius * Math.sin(angle) + slope * past + noise(),
      sigma,
      past,
    };
  });

const sigmaOf = (covariance: readonly (readonly number[])[], i: number): number => Math.sqrt(covariance[i]?.[i] ?? -1);

describe('fitHipCircle', () => {
  test('fitHipCircle(knees, prior) finds centre and radius from a long arc', () => {
    const circle = fitHipCircle(kneesOn({ from: 40, to: 130 }), PRIOR);
    expectLength(circle.along, TRUE.along, 0.004);
    expectLength(circle.across, TRUE.across, 0.004);
    expectLength(circle.radius, TRUE.radius, 0.004);
    expectLength(circle.slope, 0, 1e-9);
  });

  test('fitHipCircle([], prior) is the prior, as uncertain as it', () => {
    const circle = fitHipCircle([], PRIOR);
    expect(circle).toMatchObject({ along: 0, across: 0, radius: 1, slope: 0, cost: 0 });
    expectLength(sigmaOf(circle.covariance, 0), PRIOR.sigmaCentre);
    expectLength(sigmaOf(circle.covariance, 2), PRIOR.sigmaRadius);
  });

  test('fitHipCircle(knees, prior) is the less certain the shorter the arc', () => {
    const long = fitHipCircle(kneesOn({ from: 50, to: 120 }), PRIOR).covariance;
    const short = fitHipCircle(kneesOn({ from: 70, to: 90 }), PRIOR).covariance;
    expect(sigmaOf(short, 0)).toBeGreaterThan(2 * sigmaOf(long, 0));
    expect(sigmaOf(short, 2)).toBeGreaterThan(1.5 * sigmaOf(long, 2));
  });

  test('fitHipCircle(knees, prior) errs by its stated SD, over fifty noisy sets', () => {
    const next = normal(21);
    const arc = { from: 60, to: 110, sigma: 0.006, noise: () => 0.006 * next() };
    const z = Array.from({ length: 50 }, () => {
      const { along, covariance } = fitHipCircle(kneesOn(arc), { ...PRIOR, along: TRUE.along, across: TRUE.across });
      return (along - TRUE.along) / sigmaOf(covariance, 0);
    });
    const spread = Math.sqrt(z.reduce((sum, value) => sum + value ** 2, 0) / z.length);
    expect(spread).toBeGreaterThan(0.4);
    expect(spread).toBeLessThan(1.4);
  });

  test('fitHipCircle(knees, prior) finds the slope of the lift past the onset', () => {
    const { slope, radius } = fitHipCircle(kneesOn({ from: 40, to: 125, onset: 95, slope: 0.005 }), PRIOR);
    expectLength(slope, 0.005, 0.0005);
    expectLength(radius, TRUE.radius, 0.006);
  });

  test('fitHipCircle(knees, prior) costs less with the right onset than with none or a wrong one', () => {
    const knees = kneesOn({ from: 60, to: 125, onset: 95, slope: 0.006 });
    const costWith = (shift: number) =>
      fitHipCircle(
        knees.map((bin, i) => ({ ...bin, past: Math.max(0, 60 + 2 * i - 95 - shift) })),
        PRIOR,
      ).cost;
    expect(costWith(0)).toBeLessThan(costWith(1000));
    expect(costWith(0)).toBeLessThan(costWith(12));
    expect(costWith(0)).toBeLessThan(costWith(-12));
  });

  test('fitHipCircle(knees, prior) is hardly moved by one wild bin', () => {
    const knees = kneesOn({ from: 40, to: 130 });
    const wild = knees.map((bin, i) => (i === 20 ? { ...bin, across: bin.across + 0.4 } : bin));
    const [calm, moved] = [fitHipCircle(knees, PRIOR), fitHipCircle(wild, PRIOR)];
    expectLength(moved.across, calm.across, 0.01);
    expectLength(moved.radius, calm.radius, 0.01);
  });

  test('fitHipCircle(knees, prior) goes by the surer bins', () => {
    const sure = kneesOn({ from: 40, to: 130, sigma: 0.003 });
    const doubtful = kneesOn({ from: 40, to: 130, sigma: 0.06 }).map((bin) => ({ ...bin, across: bin.across + 0.1 }));
    expectLength(fitHipCircle([...sure, ...doubtful], PRIOR).across, TRUE.across, 0.01);
  });

  test('fitHipCircle(knees, prior) of any arc is finite, with positive variances', () => {
    fc.assert(
      fc.property(fc.integer({ min: 30, max: 100 }), fc.integer({ min: 4, max: 50 }), (from, width) => {
        const { along, across, radius, covariance } = fitHipCircle(kneesOn({ from, to: from + width }), PRIOR);
        expect([along, across, radius].every(Number.isFinite)).toBe(true);
        expect(covariance.every((row, i) => (row[i] as number) > 0)).toBe(true);
      }),
    );
  });
});
