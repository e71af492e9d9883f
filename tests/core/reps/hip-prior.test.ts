import { describe, expect, test } from 'vitest';
import { type CirclePrior, FIRST_KNOT } from '../../../src/core/geometry/fit-hip-circle.ts';
import { BIAS_KNOTS } from '../../../src/core/geometry/knee-bias.ts';
import { HIP_PRIOR, hipPrior, PRIOR_HIP, withShankBias } from '../../../src/core/reps/hip-prior.ts';
import { solve } from '../../../src/core/signal/solve.ts';
import { FULL_METHOD } from '../../../src/core/vocabulary/method.ts';
import { thighLengths } from '../../../src/core/vocabulary/units.ts';
import { expectLength } from '../../builders/expect-close.ts';

const biasIn = ({ mean }: CirclePrior): readonly number[] => mean.slice(FIRST_KNOT);
const covarianceOf = ({ mean, precision }: CirclePrior) =>
  solve(
    precision,
    mean.map(() => 0),
  ).inverse;
const sigmaIn = (prior: CirclePrior, i: number): number => Math.sqrt(covarianceOf(prior)[i]?.[i] ?? -1);
const unbiased = hipPrior({ ...FULL_METHOD, biasModel: false });

describe('hipPrior', () => {
  test('hipPrior(the whole method) is the one that every set is fitted with', () => {
    expect(hipPrior(FULL_METHOD)).toBe(HIP_PRIOR);
    expect(hipPrior({ ...FULL_METHOD, fusion: false, confirmation: false, smoothing: false })).toBe(HIP_PRIOR);
  });

  test('hipPrior(method without the bias model) believes the knee keypoint, and the hip as before', () => {
    expect(biasIn(unbiased)).toEqual(BIAS_KNOTS.map(() => 0));
    BIAS_KNOTS.forEach((_, knot) => {
      expect(sigmaIn(unbiased, FIRST_KNOT + knot)).toBeLessThan(0.001);
    });
    expect(unbiased.mean.slice(0, FIRST_KNOT)).toEqual(HIP_PRIOR.mean.slice(0, FIRST_KNOT));
    for (const i of [0, 1, 2, 3]) expectLength(sigmaIn(unbiased, i), sigmaIn(HIP_PRIOR, i), 1e-12);
  });
});

describe('HIP_PRIOR', () => {
  test('HIP_PRIOR has the hip where PRIOR_HIP says, a thigh away from the knee', () => {
    expect(HIP_PRIOR.mean.slice(0, 3)).toEqual([PRIOR_HIP.along, PRIOR_HIP.across, 1]);
  });

  test('HIP_PRIOR is symmetric, and its covariance has a positive variance of everything', () => {
    const { precision, mean } = HIP_PRIOR;
    expect(precision).toHaveLength(mean.length);
    precision.forEach((row, i) => {
      row.forEach((weight, j) => {
        expectLength(weight / (precision[j]?.[i] as number) || 1, 1, 1e-6);
      });
    });
    for (const [i] of mean.entries()) expect(sigmaIn(HIP_PRIOR, i)).toBeGreaterThan(0);
  });

  test('HIP_PRIOR has a knee keypoint that is nearest its place at 65 degrees of flexion, and arched away from there', () => {
    const bias = biasIn(HIP_PRIOR);
    const at = (flexion: number) => bias[BIAS_KNOTS.indexOf(flexion)] as number;
    expect(Math.max(...bias)).toBe(at(60));
    expectLength(at(60), -0.014, 0.001);
    expectLength(at(15) - at(60), -0.035, 0.001);
    expectLength(at(120) - at(60), -0.042, 0.001);
  });

  test('HIP_PRIOR lets one lifter’s curve stray by 5 mm, neighbouring flexions together and far ones apart', () => {
    const covariance = covarianceOf(HIP_PRIOR);
    const correlation = (a: number, b: number): number =>
      (covariance[FIRST_KNOT + a]?.[FIRST_KNOT + b] as number) /
      (sigmaIn(HIP_PRIOR, FIRST_KNOT + a) * sigmaIn(HIP_PRIOR, FIRST_KNOT + b));
    BIAS_KNOTS.forEach((_, knot) => {
      expectLength(42 * sigmaIn(HIP_PRIOR, FIRST_KNOT + knot), 0.5, 0.02);
    });
    expect(correlation(4, 5)).toBeGreaterThan(0.75);
    expect(correlation(1, 7)).toBeLessThan(0.05);
  });
});

describe('withShankBias', () => {
  const slipped = (value: number) => BIAS_KNOTS.map(() => thighLengths(value));

  test('withShankBias(prior, null) is the prior itself', () => {
    expect(withShankBias(HIP_PRIOR, null)).toBe(HIP_PRIOR);
  });

  test('withShankBias(prior, slip) takes half of it for the knee, by its part along the thigh', () => {
    const before = biasIn(HIP_PRIOR);
    const after = biasIn(withShankBias(HIP_PRIOR, slipped(0.02)));
    BIAS_KNOTS.forEach((flexion, knot) => {
      const along = -0.01 * Math.cos((flexion * Math.PI) / 180);
      expectLength((after[knot] as number) - (before[knot] as number), along, 1e-9);
    });
  });

  test('withShankBias(prior, slip) leaves the hip, the thigh and what is uncertain about them', () => {
    const after = withShankBias(HIP_PRIOR, slipped(0.05));
    expect(after.mean.slice(0, FIRST_KNOT)).toEqual(HIP_PRIOR.mean.slice(0, FIRST_KNOT));
    expect(after.precision).toBe(HIP_PRIOR.precision);
  });
});
