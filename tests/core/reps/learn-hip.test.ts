import { describe, expect, test } from 'vitest';
import { depthAbout } from '../../../src/core/geometry/depth-about.ts';
import {
  addKnee,
  binOf,
  HIP_PRIOR,
  type KneeSums,
  type LearnedHip,
  learnHip,
  learnPinned,
} from '../../../src/core/reps/learn-hip.ts';
import { pelvisLift } from '../../../src/core/reps/pelvis-lift.ts';
import { degrees } from '../../../src/core/vocabulary/units.ts';
import { expectAngle, expectLength } from '../../builders/expect-close.ts';
import { normal } from '../../builders/noise.ts';

interface Knees {
  readonly centre?: { readonly along: number; readonly across: number };
  readonly radius?: number;
  readonly from?: number;
  readonly to?: number;
  readonly onset?: number;
  readonly slope?: number;
  readonly noise?: number;
  readonly seed?: number;
  readonly frames?: number;
  readonly flexion?: number;
}

const CENTRE = { along: -0.09, across: 0 };
const rad = (angle: number): number => (angle * Math.PI) / 180;

/** Knees of a set, `frames` of them per degree of depth. */
const sumsOf = ({
  centre = CENTRE,
  radius = 1.02,
  from = 68,
  to = 115,
  onset = 180,
  slope = 0,
  noise = 0,
  seed = 1,
  frames = 6,
  flexion = 80,
}: Knees): KneeSums => {
  const next = normal(seed);
  let sums: KneeSums = {};
  for (let depth = from; depth <= to; depth += 1 / frames) {
    const lift = Math.max(0, depth - onset) * slope;
    const knee = {
      along: centre.along - radius * Math.cos(rad(depth)) + noise * next(),
      across: centre.across + lift + radius * Math.sin(rad(depth)) + noise * next(),
    };
    sums = addKnee(sums, knee, degrees(flexion));
  }
  return sums;
};
const learned = (knees: Knees): LearnedHip => learnHip(sumsOf(knees)) as LearnedHip;
const sigmaOf = ({ circle }: LearnedHip, i: number): number => Math.sqrt(circle.covariance[i]?.[i] ?? -1);

/** What is measured as lift at a depth, with the true lift given. */
const liftBy = ({ circle }: LearnedHip, depth: number, lift: number): number =>
  pelvisLift(
    { along: CENTRE.along - 1.02 * Math.cos(rad(depth)), across: CENTRE.across + lift + 1.02 * Math.sin(rad(depth)) },
    circle,
  )?.lift ?? Number.NaN;

describe('depthAbout, binOf, addKnee', () => {
  test('depthAbout(centre, knee) is 90 with the knee straight off the pad from the centre', () => {
    expectAngle(depthAbout({ along: 0.2, across: 0.1 }, { along: 0.2, across: 1.1 }), 90);
    expectAngle(depthAbout({ along: 0, across: 0 }, { along: -1, across: 1 }), 45);
  });

  test('binOf(knee) numbers depth about the prior hip, two degrees to a bin', () => {
    const at = (depth: number) =>
      binOf({ along: HIP_PRIOR.along - Math.cos(rad(depth)), across: HIP_PRIOR.across + Math.sin(rad(depth)) });
    expect(at(90)).toBe(45);
    expect(at(90.9)).toBe(45);
    expect(at(92)).toBe(46);
  });

  test('addKnee(sums, knee) sums up, and leaves the old sums alone', () => {
    const knee = { along: 0.1, across: 1 };
    const once = addKnee({}, knee, degrees(70));
    const twice = addKnee(once, knee, degrees(80));
    expect(once[binOf(knee)]).toEqual({ frames: 1, along: 0.1, across: 1, flexion: 70 });
    expect(twice[binOf(knee)]).toEqual({ frames: 2, along: 0.2, across: 2, flexion: 150 });
  });
});

describe('learnHip', () => {
  test('learnHip({}) is null', () => {
    expect(learnHip({})).toBeNull();
  });

  test('learnHip(sums) of a pinned hip finds it within twice its stated SD, and no onset', () => {
    const hip = learned({});
    expect(Math.abs(hip.circle.along - CENTRE.along)).toBeLessThan(2 * sigmaOf(hip, 0));
    expect(Math.abs(hip.circle.across - CENTRE.across)).toBeLessThan(2 * sigmaOf(hip, 1));
    expect(Math.abs(hip.circle.radius - 1.02)).toBeLessThan(2 * sigmaOf(hip, 2));
    expect(hip.onset).toBeNull();
  });

  test('learnHip(sums) claims no onset in any of forty noisy sets with the hip pinned', () => {
    const found = Array.from({ length: 40 }, (_, seed) => learned({ noise: 0.008, seed: seed + 1 }).onset);
    expect(found.filter((onset) => onset !== null)).toEqual([]);
  });

  test('learnHip(sums) takes no chance pattern of a few noisy frames for an onset', () => {
    const one = (seed: number) => learned({ noise: 0.02, frames: 1, seed }).onset;
    expect(Array.from({ length: 40 }, (_, i) => one(i + 1)).filter((onset) => onset !== null)).toEqual([]);
  });

  test.each([88, 95, 100])('learnHip(sums) finds the onset of a lift that begins at %d', (onset) => {
    const hip = learned({ onset, slope: 0.006, to: 118 });
    expect(hip.onset).not.toBeNull();
    expect(hip.onset?.low).toBeLessThanOrEqual(onset + 2);
    expect(hip.onset?.high).toBeGreaterThanOrEqual(onset - 2);
    expectAngle(hip.onset?.best ?? null, onset, 4);
  });

  test('learnHip(sums) names an onset range that holds the best', () => {
    const { onset } = learned({ onset: 95, slope: 0.006, to: 118, noise: 0.006 });
    expect(onset?.low).toBeLessThanOrEqual(onset?.best ?? 0);
    expect(onset?.high).toBeGreaterThanOrEqual(onset?.best ?? 999);
  });

  test('learnHip(sums) with noise of 4 mm still tells lift from none at the bottom', () => {
    const hip = learned({ onset: 95, slope: 0.005, to: 118, noise: 0.01 });
    expectLength(liftBy(hip, 118, 23 * 0.005), 23 * 0.005, 0.035);
    expectLength(liftBy(hip, 80, 0), 0, 0.015);
  });

  test('learnHip(sums) leaves a hip that never lifts without lift at the bottom', () => {
    for (const seed of [1, 2, 3, 4, 5]) {
      expectLength(liftBy(learned({ noise: 0.01, seed }), 115, 0), 0, 0.012);
    }
  });

  test('learnHip(sums) is not moved by how long the lifter rests at the top', () => {
    const knee = { along: CENTRE.along - 1.02 * Math.cos(rad(68)), across: 1.02 * Math.sin(rad(68)) };
    let resting = sumsOf({});
    for (let i = 0; i < 300; i++) resting = addKnee(resting, knee, degrees(80));
    expectLength((learnHip(resting) as LearnedHip).circle.across, learned({}).circle.across, 0.01);
  });

  test('learnHip(sums) goes less by knees of a straight leg, whose place along it the detector guesses', () => {
    const bent = sumsOf({ from: 85, to: 115 });
    const wrong = { along: CENTRE.along - 0.07, across: CENTRE.across };
    const withShallow = (flexion: number) => ({ ...sumsOf({ centre: wrong, from: 60, to: 80, flexion }), ...bent });
    const offBy = (flexion: number) =>
      Math.abs((learnHip(withShallow(flexion)) as LearnedHip).circle.along - CENTRE.along);
    expect(offBy(12)).toBeLessThan(offBy(80));
  });

  test('learnHip(sums) of a set to half depth only leans on the prior', () => {
    const hip = learned({ from: 65, to: 73 });
    expectLength(hip.circle.along, HIP_PRIOR.along, 2 * HIP_PRIOR.sigmaCentre);
    expect(sigmaOf(hip, 0)).toBeGreaterThan(0.02);
  });
});

describe('learnPinned', () => {
  test('learnPinned(sums, pinnedTo) is not drawn along by a lift beyond it', () => {
    const deep = learnPinned(sumsOf({ onset: 95, slope: 0.01, to: 120 }), degrees(88));
    const shallow = learnPinned(sumsOf({ to: 90 }), degrees(88));
    expectLength(deep.circle.across, shallow.circle.across, 1e-6);
    expect(deep.onset).toBeNull();
  });
});
