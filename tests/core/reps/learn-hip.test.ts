import { describe, expect, test } from 'vitest';
import { FIRST_KNOT } from '../../../src/core/geometry/fit-hip-circle.ts';
import { BIAS_KNOTS } from '../../../src/core/geometry/knee-bias.ts';
import { HIP_PRIOR, PRIOR_HIP } from '../../../src/core/reps/hip-prior.ts';
import {
  addKnee,
  binOf,
  depthsOf,
  type LearnedHip,
  learnHip,
  learnPinned,
  mergeKnees,
} from '../../../src/core/reps/learn-hip.ts';
import { learnedLift } from '../../../src/core/reps/learned-lift.ts';
import type { PelvisLift } from '../../../src/core/reps/pelvis-lift.ts';
import { inverseOf } from '../../../src/core/signal/inverse-of.ts';
import { degrees, thighLengths } from '../../../src/core/vocabulary/units.ts';
import { drawnThigh } from '../../builders/drawn-thigh.ts';
import { expectAngle, expectLength } from '../../builders/expect-close.ts';
import {
  archedBias,
  type Frames,
  flexionAt,
  kneeAt,
  liftOf,
  sumsOf,
  THIGH,
  type Thigh,
} from '../../builders/pressed-knees.ts';

const THIGH_CM = 42;
const rad = (angle: number): number => (angle * Math.PI) / 180;
const AT_REST = thighLengths(0);

/** A lifter as MoveNet sees them. */
const ARCHED: Thigh = { ...THIGH, bias: archedBias };
const rolling = (onset: number, slope: number): Thigh => ({ ...ARCHED, onset, slope });

const learned = (thigh: Thigh, frames: Frames = {}): LearnedHip => learnHip(sumsOf(thigh, frames)) as LearnedHip;
const sigmaOf = ({ circle }: LearnedHip, i: number): number => Math.sqrt(circle.covariance[i]?.[i] ?? -1);

/** What is measured of a lifter at a depth. */
const measured = (learnt: LearnedHip, thigh: Thigh, depth: number): PelvisLift =>
  learnedLift(kneeAt(thigh, depth), flexionAt(depth), AT_REST, learnt) as PelvisLift;

describe('binOf, addKnee, mergeKnees, depthsOf', () => {
  const knee = { along: 0.1, across: 1 };
  const once = addKnee({}, knee, degrees(70), thighLengths(0.01));

  test('binOf(knee) numbers depth about the prior hip, two degrees to a bin', () => {
    const at = (depth: number) =>
      binOf({ along: PRIOR_HIP.along - Math.cos(rad(depth)), across: PRIOR_HIP.across + Math.sin(rad(depth)) });
    expect(at(90)).toBe(45);
    expect(at(90.9)).toBe(45);
    expect(at(92)).toBe(46);
  });

  test('addKnee(sums, knee, flexion, slide) sums up, and leaves the old sums alone', () => {
    const twice = addKnee(once, knee, degrees(80), thighLengths(0.03));
    expect(once[binOf(knee)]).toEqual({ frames: 1, along: 0.1, across: 1, flexion: 70, slide: 0.01 });
    expect(twice[binOf(knee)]).toEqual({ frames: 2, along: 0.2, across: 2, flexion: 150, slide: 0.04 });
  });

  test('mergeKnees(sums, more) is as if all knees had been added to one', () => {
    const deeper = addKnee({}, { along: 0.6, across: 0.8 }, degrees(100), AT_REST);
    expect(mergeKnees(once, mergeKnees(deeper, once))).toEqual(
      addKnee(
        addKnee(addKnee({}, knee, degrees(70), thighLengths(0.01)), knee, degrees(70), thighLengths(0.01)),
        {
          along: 0.6,
          across: 0.8,
        },
        degrees(100),
        AT_REST,
      ),
    );
  });

  test('depthsOf(sums) are the bins’ depths about the prior hip', () => {
    const at = (depth: number) => ({
      along: PRIOR_HIP.along - Math.cos(rad(depth)),
      across: PRIOR_HIP.across + Math.sin(rad(depth)),
    });
    const sums = [70, 70.4, 100].reduce((all, depth) => addKnee(all, at(depth), degrees(60), AT_REST), {});
    const [shallow, deep] = depthsOf(sums);
    expectAngle(shallow ?? null, 70.2);
    expectAngle(deep ?? null, 100);
  });
});

describe('learnHip', () => {
  test('learnHip({}) is null', () => {
    expect(learnHip({})).toBeNull();
  });

  test('learnHip(sums) of a pinned hip finds it within twice its stated SD, and no onset', () => {
    const hip = learned(ARCHED);
    expect(Math.abs(hip.circle.along - ARCHED.centre.along)).toBeLessThan(2 * sigmaOf(hip, 0));
    expect(Math.abs(hip.circle.across - ARCHED.centre.across)).toBeLessThan(2 * sigmaOf(hip, 1));
    expect(Math.abs(hip.circle.radius - ARCHED.radius)).toBeLessThan(2 * sigmaOf(hip, 2));
    expect(hip.onset).toBeNull();
  });

  test('learnHip(sums) claims no onset in any of forty noisy sets with the hip pinned', () => {
    const found = Array.from({ length: 40 }, (_, i) => learned(ARCHED, { noise: 0.008, seed: i + 1 }).onset);
    expect(found.filter((onset) => onset !== null)).toEqual([]);
  });

  test('learnHip(sums) takes no chance pattern of a few noisy frames for an onset', () => {
    const one = (seed: number) => learned(ARCHED, { noise: 0.02, perDegree: 1, seed }).onset;
    expect(Array.from({ length: 40 }, (_, i) => one(i + 1)).filter((onset) => onset !== null)).toEqual([]);
  });

  test('learnHip(sums) is not moved by how long the lifter rests at the top', () => {
    const resting = Array.from({ length: 300 }).reduce<ReturnType<typeof sumsOf>>(
      (sums) => addKnee(sums, kneeAt(ARCHED, 68), flexionAt(68), AT_REST),
      sumsOf(ARCHED),
    );
    expectLength((learnHip(resting) as LearnedHip).circle.across, learned(ARCHED).circle.across, 0.01);
  });

  test('learnHip(sums) goes less by knees of a straight leg, whose place along it the detector guesses', () => {
    const bent = sumsOf(ARCHED, { from: 85 });
    const wrong = kneeAt({ ...ARCHED, radius: ARCHED.radius + 0.06 }, 70);
    const withShallow = (flexion: number) =>
      Array.from({ length: 30 }).reduce<typeof bent>((sums) => addKnee(sums, wrong, degrees(flexion), AT_REST), bent);
    const offBy = (flexion: number) =>
      Math.abs((learnHip(withShallow(flexion)) as LearnedHip).circle.along - ARCHED.centre.along);
    expect(offBy(12)).toBeLessThan(offBy(80));
  });

  test('learnHip(sums) of a set to half depth only leans on the prior', () => {
    const hip = learned(ARCHED, { from: 65, to: 73 });
    expectLength(hip.circle.along, PRIOR_HIP.along, 0.07);
    expect(sigmaOf(hip, 0)).toBeGreaterThan(0.02);
  });

  test('learnHip(sums) keeps how far the trunk had slid while it was learned', () => {
    expectLength(learned(ARCHED).slide, 0);
    const half = mergeKnees(sumsOf(ARCHED, { slide: 0.1 }), sumsOf(ARCHED));
    expectLength((learnHip(half) as LearnedHip).slide, 0.05);
  });
});

describe('learnHip, the lift', () => {
  test.each([88, 95, 100])('learnHip(sums) finds the onset of a lift that begins at %d, within its range', (onset) => {
    const hip = learned(rolling(onset, 0.006), { to: 118 });
    expect(hip.onset?.low).toBeLessThanOrEqual(onset + 1);
    expect(hip.onset?.high).toBeGreaterThanOrEqual(onset - 1);
    expectAngle(hip.onset?.best ?? null, onset, 3);
  });

  test('learnHip(sums) names an onset range that holds the best', () => {
    const { onset } = learned(rolling(95, 0.006), { to: 118, noise: 0.006 });
    expect(onset?.low).toBeLessThanOrEqual(onset?.best ?? 0);
    expect(onset?.high).toBeGreaterThanOrEqual(onset?.best ?? 999);
  });

  test.each([104, 112, 118])('learnHip(sums) lets the usual roll be read to 3 mm at %d degrees, both ways', (depth) => {
    const usual: Thigh = { ...rolling(95, 0.0047), centre: PRIOR_HIP, radius: 1 };
    const read = measured(learned(usual, { to: 118 }), usual, depth);
    const lift = liftOf(usual, depth);
    expectLength(THIGH_CM * read.lift, THIGH_CM * lift, 0.3);
    expectLength(THIGH_CM * read.towardsHead, THIGH_CM * (0.42 - Math.sqrt(0.42 ** 2 - lift ** 2)), 0.3);
  });

  test('learnHip(sums) with noise of 4 mm still tells lift from none', () => {
    const thigh = rolling(95, 0.005);
    const hip = learned(thigh, { to: 118, noise: 0.01 });
    expectLength(measured(hip, thigh, 118).lift, liftOf(thigh, 118), 0.02);
    expectLength(measured(hip, thigh, 80).lift, 0, 0.012);
  });

  test.each([100, 110, 120])(
    'learnHip(sums) reads no lift in a clean set to %d degrees, with the arch of the bias',
    (to) => {
      for (const seed of [1, 2, 3, 4, 5]) {
        const hip = learned(ARCHED, { to, noise: 0.008, seed });
        expect(hip.onset).toBeNull();
        for (const depth of [85, to - 10, to]) expectLength(THIGH_CM * measured(hip, ARCHED, depth).lift, 0, 0.5);
      }
    },
  );

  test.each<readonly [string, (flexion: number) => number]>([
    ['nearer the hip', () => -1],
    ['farther from it', () => 1],
    ['nearer on the straight leg, farther on the bent one', (flexion) => (flexion - 60) / 45],
    ['farther on the straight leg, nearer on the bent one', (flexion) => (60 - flexion) / 45],
    ['arched more', (flexion) => 1 - 2 * ((flexion - 60) / 45) ** 2],
    ['arched less', (flexion) => 2 * ((flexion - 60) / 45) ** 2 - 1],
  ])('learnHip(sums) calls no lift of a lifter whose knee keypoint strays by one SD: %s', (_, shape) => {
    const strays: Thigh = { ...ARCHED, bias: (flexion) => archedBias(flexion) + 0.012 * shape(flexion) };
    for (const to of [100, 110, 120]) {
      const hip = learned(strays, { to, noise: 0.006 });
      expect(hip.onset).toBeNull();
      expect(THIGH_CM * measured(hip, strays, to).lift).toBeLessThan(0.7);
    }
  });
});

describe('learnHip, sixty lifters as they vary', () => {
  const DRAWS = 60;
  /** Share that lies within two SD when the SD is honest: 95 %, less the chance of so few draws. */
  const LEAST_WITHIN = 0.9;

  interface Drawn {
    readonly thigh: Thigh;
    readonly deepest: number;
    readonly hip: LearnedHip;
  }
  const drawn = (rolls: boolean, deepestOf: (thigh: Thigh, i: number) => number): readonly Drawn[] =>
    Array.from({ length: DRAWS }, (_, i) => {
      const thigh = drawnThigh(i + 1, rolls);
      const deepest = deepestOf(thigh, i);
      return { thigh, deepest, hip: learned(thigh, { from: 66, to: deepest, noise: 0.006, seed: i + 1 }) };
    });
  const within = (found: readonly Drawn[], errorOf: (draw: Drawn) => number): number =>
    found.filter((draw) => Math.abs(errorOf(draw)) <= 2).length / found.length;

  /** Errors, in stated SDs. */
  const errors: Readonly<Record<string, (draw: Drawn) => number>> = {
    along: ({ thigh, hip }) => (hip.circle.along - thigh.centre.along) / sigmaOf(hip, 0),
    across: ({ thigh, hip }) => (hip.circle.across - thigh.centre.across) / sigmaOf(hip, 1),
    radius: ({ thigh, hip }) => (hip.circle.radius - thigh.radius) / sigmaOf(hip, 2),
    'bias at 60 degrees of flexion': ({ thigh, hip }) => {
      const knot = BIAS_KNOTS.indexOf(60);
      return ((hip.circle.bias[knot] as number) - thigh.bias(60)) / sigmaOf(hip, FIRST_KNOT + knot);
    },
    'lift at the bottom': ({ thigh, hip, deepest }) => {
      const { lift, sigma } = measured(hip, thigh, deepest);
      return (lift - liftOf(thigh, deepest)) / sigma;
    },
  };

  const pinned = drawn(false, (_, i) => 100 + 2 * (i % 10));
  /** From 6 to 18 degrees past the onset: lifts from 0.5 cm to 6. */
  const lifted = drawn(true, ({ onset }, i) => onset + 6 + 2 * (i % 7));
  const seen = lifted.filter(({ hip }) => hip.onset !== null);
  const truth = ({ thigh, deepest }: Drawn): number => THIGH_CM * liftOf(thigh, deepest);

  test.each(Object.keys(errors))('learnHip(sums) of a pinned hip has its %s within two stated SD', (name) => {
    expect(within(pinned, errors[name] as (draw: Drawn) => number)).toBeGreaterThanOrEqual(LEAST_WITHIN);
  });

  test.each(Object.keys(errors))('learnHip(sums) that sees a roll has its %s within two stated SD', (name) => {
    expect(within(seen, errors[name] as (draw: Drawn) => number)).toBeGreaterThanOrEqual(LEAST_WITHIN);
  });

  test('learnHip(sums), seen or not, has the lift within two SD with the 5 mm and the tenth that the report adds', () => {
    const off = ({ thigh, hip, deepest }: Drawn) => {
      const { lift, sigma } = measured(hip, thigh, deepest);
      return (lift - liftOf(thigh, deepest)) / Math.hypot(sigma, 0.012, 0.1 * lift);
    };
    expect(within(lifted, off)).toBeGreaterThanOrEqual(LEAST_WITHIN);
  });

  test('learnHip(sums) states no SD of a lift many times too large: some are off by more than a third of it', () => {
    const off = (draw: Drawn) => Math.abs((errors['lift at the bottom'] as (draw: Drawn) => number)(draw));
    expect(seen.filter((draw) => off(draw) > 1 / 3).length).toBeGreaterThan(seen.length / 4);
  });

  test('learnHip(sums) sees every roll that lifts the hip by 3.5 cm, and hardly one of less than 1', () => {
    const share = (found: readonly Drawn[]) => found.filter(({ hip }) => hip.onset !== null).length / found.length;
    expect(share(lifted.filter((draw) => truth(draw) >= 3.5))).toBe(1);
    expect(share(lifted.filter((draw) => truth(draw) < 1))).toBeLessThan(0.25);
  });

  test('learnHip(sums) has the onset within its range and a degree in nine of ten that it sees', () => {
    const inRange = seen.filter(
      ({ thigh, hip: { onset } }) => onset && thigh.onset >= onset.low - 1 && thigh.onset <= onset.high + 1,
    );
    expect(seen.length).toBeGreaterThan(DRAWS / 3);
    expect(inRange.length / seen.length).toBeGreaterThanOrEqual(0.9);
  });

  test('learnHip(sums) invents an onset in at most one pinned set of sixty', () => {
    expect(pinned.filter(({ hip }) => hip.onset !== null).length).toBeLessThanOrEqual(1);
  });
});

describe('learnPinned', () => {
  test('learnPinned(sums, pinnedTo) is not drawn along by a lift beyond it', () => {
    const deep = learnPinned(sumsOf(rolling(95, 0.01), { to: 120 }), degrees(88));
    const shallow = learnPinned(sumsOf(ARCHED, { to: 94 }), degrees(88));
    expectLength(deep.circle.across, shallow.circle.across, 1e-6);
    expect(deep.onset).toBeNull();
  });
});

describe('learnHip(sums, a prior that knows the hip)', () => {
  const SLOPE = 0.006;
  /** Lifted from 2 degrees past its shallowest frame on. */
  const sums = sumsOf(rolling(88, SLOPE), { from: 86, to: 114 });
  /** As another set has found the hip: to 4 mm, its thigh to 2 mm. */
  const precision = HIP_PRIOR.precision.map((row, i) =>
    row.map((weight, j) => (i === j ? weight + ([0.01, 0.01, 0.005][i] ?? Number.POSITIVE_INFINITY) ** -2 : weight)),
  );
  const covariance = inverseOf(precision);
  const mean = HIP_PRIOR.mean.map((value, i) => [THIGH.centre.along, THIGH.centre.across, THIGH.radius][i] ?? value);
  const liftAt = (learnt: LearnedHip) => measured(learnt, rolling(88, SLOPE), 114).lift * THIGH_CM;

  test('learnHip finds a lift that leaves no pinned part', () => {
    const learnt = learnHip(sums, { mean, covariance, precision, firstOnset: -6 }) as LearnedHip;
    expect(learnt.onset).not.toBeNull();
    expectLength(liftAt(learnt), 26 * SLOPE * THIGH_CM, 1);
  });

  test('learnHip takes the shallow part as pinned where the prior does not say that it needs none', () => {
    const learnt = learnHip(sums, { mean, covariance, precision }) as LearnedHip;
    expect(liftAt(learnt)).toBeLessThan(26 * SLOPE * THIGH_CM - 1);
  });
});
