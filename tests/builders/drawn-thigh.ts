import { knotShares } from '../../src/core/geometry/knee-bias.ts';
import { HIP_PRIOR } from '../../src/core/reps/hip-prior.ts';
import { solve } from '../../src/core/signal/solve.ts';
import { normal, seeded } from './noise.ts';
import type { Thigh } from './pressed-knees.ts';

type Matrix = readonly (readonly number[])[];

/** Lower triangle L of a covariance L L' (Cholesky): takes independent numbers of SD 1 to numbers that vary so. */
const rootOf = (covariance: Matrix): Matrix => {
  const root: number[][] = [];
  covariance.forEach((row, i) => {
    const own: number[] = [];
    for (let j = 0; j <= i; j++) {
      const other = j === i ? own : (root[j] as number[]);
      const rest = (row[j] as number) - own.reduce((sum, value, k) => sum + value * (other[k] ?? 0), 0);
      own.push(j === i ? Math.sqrt(rest) : rest / (other[j] as number));
    }
    root.push(own);
  });
  return root;
};

const ROOT = rootOf(
  solve(
    HIP_PRIOR.precision,
    HIP_PRIOR.mean.map(() => 0),
  ).inverse,
);
const LEAST_SLOPE = 0.002;

/** A lifter whose hip, thigh and bias vary as the prior says: pinned, or rolling from 92 to 100 degrees on. */
export const drawnThigh = (seed: number, rolls: boolean): Thigh => {
  const [chance, share] = [normal(seed), seeded(seed + 999)];
  const spread = HIP_PRIOR.mean.map(() => chance());
  const [along, across, radius, slope, ...bias] = HIP_PRIOR.mean.map(
    (mean, i) =>
      mean + (ROOT[i] as readonly number[]).reduce((sum, value, k) => sum + value * (spread[k] as number), 0),
  ) as [number, number, number, number, ...number[]];
  return {
    centre: { along, across },
    radius,
    bias: (flexion) =>
      knotShares(flexion).reduce((sum, { knot, share: part }) => sum + part * (bias[knot] as number), 0),
    onset: rolls ? 92 + 8 * share() : 180,
    slope: rolls ? Math.max(LEAST_SLOPE, slope) : 0,
  };
};
