import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type CirclePrior,
  FIRST_KNOT,
  fitHipCircle,
  type HipCircle,
  type KneeBin,
} from '../../../src/core/geometry/fit-hip-circle.ts';
import { BIAS_KNOTS, knotShares } from '../../../src/core/geometry/knee-bias.ts';
import { expectLength } from '../../builders/expect-close.ts';
import { normal } from '../../builders/noise.ts';

interface Belief {
  readonly along?: number;
  readonly across?: number;
  readonly sigmaCentre?: number;
  readonly sigmaRadius?: number;
  readonly sigmaBias?: number;
}

const SIGMA_SLOPE = 0.01;

/** A prior whose unknowns err one by one; unless told otherwise the knee keypoint is right. */
const priorOf = ({
  along = 0,
  across = 0,
  sigmaCentre = 0.1,
  sigmaRadius = 0.1,
  sigmaBias = 1e-4,
}: Belief): CirclePrior => {
  const sigmas = [sigmaCentre, sigmaCentre, sigmaRadius, SIGMA_SLOPE, ...BIAS_KNOTS.map(() => sigmaBias)];
  return {
    mean: [along, across, 1, 0.005, ...BIAS_KNOTS.map(() => 0)],
    covariance: sigmas.map((sigma, i) => sigmas.map((_, j) => (i === j ? sigma ** 2 : 0))),
    precision: sigmas.map((sigma, i) => sigmas.map((_, j) => (i === j ? sigma ** -2 : 0))),
  };
};
const PRIOR = priorOf({});
const TRUE = { along: -0.06, across: 0.03, radius: 1.04 };
/** From the pivot in the lower back to the hip joint. */
const ROLL_RADIUS = 0.42;

interface Arc {
  readonly from: number;
  readonly to: number;
  readonly onset?: number;
  readonly slope?: number;
  readonly sigma?: number;
  readonly noise?: () => number;
  readonly bias?: (flexion: number) => number;
}

const flexionAt = (depth: number): number => 1.2 * (depth - 40);

/** Knees on the circle about the true hip, one every two degrees, which rolls off its place past an onset. */
const kneesOn = ({
  from,
  to,
  onset = 180,
  slope = 0,
  sigma = 0.006,
  noise = () => 0,
  bias = () => 0,
}: Arc): readonly KneeBin[] =>
  Array.from({ length: Math.round((to - from) / 2) + 1 }, (_, i) => {
    const depth = from + 2 * i;
    const past = Math.max(0, depth - onset);
    const lift = slope * past;
    const head = ROLL_RADIUS - Math.sqrt(ROLL_RADIUS ** 2 - lift ** 2);
    const angle = (depth * Math.PI) / 180;
    const reach = TRUE.radius + bias(flexionAt(depth));
    return {
      along: TRUE.along + head - reach * Math.cos(angle) + noise(),
      across: TRUE.across + lift + reach * Math.sin(angle) + noise(),
      sigma,
      past,
      shares: knotShares(flexionAt(depth)),
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
    expect(circle.bias).toEqual(BIAS_KNOTS.map(() => 0));
    expectLength(sigmaOf(circle.covariance, 0), 0.1);
    expectLength(sigmaOf(circle.covariance, 2), 0.1);
    expectLength(sigmaOf(circle.covariance, 3), SIGMA_SLOPE);
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
    const prior = priorOf({ along: TRUE.along, across: TRUE.across });
    const z = Array.from({ length: 50 }, () => {
      const { along, covariance } = fitHipCircle(kneesOn(arc), prior);
      return (along - TRUE.along) / sigmaOf(covariance, 0);
    });
    const spread = Math.sqrt(z.reduce((sum, value) => sum + value ** 2, 0) / z.length);
    expect(spread).toBeGreaterThan(0.4);
    expect(spread).toBeLessThan(1.4);
  });

  test('fitHipCircle(knees, prior) finds the slope of the lift past the onset, of a hip that rolls', () => {
    const { slope, radius, along } = fitHipCircle(kneesOn({ from: 40, to: 125, onset: 95, slope: 0.005 }), PRIOR);
    expectLength(slope, 0.005, 0.0002);
    expectLength(radius, TRUE.radius, 0.004);
    expectLength(along, TRUE.along, 0.004);
  });

  test('fitHipCircle(knees, prior, from) goes on from an earlier fit to where it would have come without', () => {
    const knees = kneesOn({ from: 60, to: 120, onset: 95, slope: 0.006 });
    const pinned = fitHipCircle(
      knees.map((bin) => ({ ...bin, past: 0 })),
      PRIOR,
    );
    const [on, anew] = [fitHipCircle(knees, PRIOR, pinned), fitHipCircle(knees, PRIOR)];
    for (const key of ['along', 'across', 'radius', 'slope'] as const) expectLength(on[key], anew[key], 1e-4);
    expectLength(on.cost, anew.cost, 0.01);
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

describe('fitHipCircle, the knee keypoint’s bias', () => {
  const sagging = (flexion: number) => -2e-4 * (flexion - 50);
  const knees = kneesOn({ from: 50, to: 120, bias: sagging });

  test('fitHipCircle(knees, prior) of a hip that is known reads the bias curve at every flexion that was seen', () => {
    const known = priorOf({
      along: TRUE.along,
      across: TRUE.across,
      sigmaCentre: 1e-4,
      sigmaRadius: 1,
      sigmaBias: 0.02,
    });
    const { radius, bias } = fitHipCircle(knees, known);
    BIAS_KNOTS.forEach((flexion, knot) => {
      if (flexion < 15 || flexion > 90) return;
      expectLength(radius + (bias[knot] as number), TRUE.radius + sagging(flexion), 0.001);
    });
  });

  test('fitHipCircle(knees, prior) makes less of a bent row of knees, and is less certain, the less it trusts the keypoint', () => {
    const bent = kneesOn({ from: 50, to: 120, bias: (flexion) => 0.02 * Math.sin(flexion / 12) });
    const [trusting, wary] = [1e-4, 0.02].map((sigmaBias) =>
      fitHipCircle(bent, priorOf({ along: TRUE.along, across: TRUE.across, sigmaBias })),
    ) as [HipCircle, HipCircle];
    expect(trusting.cost).toBeGreaterThan(3 * wary.cost);
    expect(sigmaOf(wary.covariance, 0)).toBeGreaterThan(1.5 * sigmaOf(trusting.covariance, 0));
  });

  test('fitHipCircle(knees, prior) leaves the curve as believed where no knee was seen', () => {
    const { bias, covariance } = fitHipCircle(
      kneesOn({ from: 50, to: 80, bias: sagging }),
      priorOf({ sigmaBias: 0.02 }),
    );
    const last = BIAS_KNOTS.length - 1;
    expectLength(bias[last] as number, 0, 1e-9);
    expectLength(sigmaOf(covariance, FIRST_KNOT + last), 0.02, 1e-6);
    expect(sigmaOf(covariance, FIRST_KNOT + 2)).toBeLessThan(0.02);
  });
});
