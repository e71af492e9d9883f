import { describe, expect, test } from 'vitest';
import { type LearnedHip, learnHip } from '../../../src/core/reps/learn-hip.ts';
import { type LearnedLift, learnedLift } from '../../../src/core/reps/learned-lift.ts';
import { type PelvisLift, pelvisLift } from '../../../src/core/reps/pelvis-lift.ts';
import { degrees, thighLengths } from '../../../src/core/vocabulary/units.ts';
import { expectLength } from '../../builders/expect-close.ts';
import { hipCircle, learnedHip } from '../../builders/hip-circle.ts';
import { archedBias, flexionAt, kneeAt, liftOf, sumsOf, THIGH, type Thigh } from '../../builders/pressed-knees.ts';

const KNEE = { along: 0.1, across: 1.05 };
const FLEXION = degrees(80);
const OWN = pelvisLift(KNEE, FLEXION, hipCircle()) as PelvisLift;
const liftBy = (learned: LearnedHip, slide = 0): LearnedLift =>
  learnedLift(KNEE, FLEXION, thighLengths(slide), learned) as LearnedLift;
const learnedAt = (slide: number) => learnedHip({ slide: thighLengths(slide) });

describe('learnedLift, a slide', () => {
  test('learnedLift(knee, flexion, slide, learned) is the circle’s own where the trunk rests where it was learned', () => {
    expect(liftBy(learnedAt(0))).toMatchObject(OWN);
    expect(liftBy(learnedAt(0.1), 0.1)).toMatchObject(OWN);
  });

  test('learnedLift(knee, flexion, slide, learned).sigma widens by three tenths of a slide since, either way', () => {
    for (const slide of [0.1, -0.1]) {
      expectLength(liftBy(learnedAt(0), slide).sigma, Math.hypot(OWN.sigma, 0.03), 1e-12);
      expectLength(liftBy(learnedAt(slide)).sigma, Math.hypot(OWN.sigma, 0.03), 1e-12);
      expectLength(liftBy(learnedAt(0), slide).lift, OWN.lift, 1e-12);
    }
  });

  test('learnedLift(knee along the pad, ...) is null', () => {
    expect(learnedLift({ along: -1, across: 0.1 }, FLEXION, thighLengths(0), learnedHip())).toBeNull();
  });
});

describe('learnedLift, a rival', () => {
  const withRival = (across: number, share: number) => learnedHip({ rival: { circle: hipCircle({ across }), share } });

  test('learnedLift(knee, flexion, slide, learned) keeps the lift of the chosen fit', () => {
    expectLength(liftBy(withRival(0.06, 0.5)).lift, OWN.lift, 1e-12);
  });

  test('learnedLift(knee, flexion, slide, learned).doubt is the way to a rival, by the root of how likely it is', () => {
    const way = Math.abs(OWN.lift - (pelvisLift(KNEE, FLEXION, hipCircle({ across: 0.06 })) as PelvisLift).lift);
    expectLength(liftBy(withRival(0.06, 0.49)).doubt, 0.7 * way, 1e-9);
    expectLength(liftBy(withRival(0.06, 0.01)).doubt, 0.1 * way, 1e-9);
    expectLength(liftBy(withRival(0.06, 0)).doubt, 0, 1e-12);
    expectLength(liftBy(withRival(0, 0.5)).doubt, 0, 1e-12);
  });

  test('learnedLift(knee, flexion, slide, learned).otherLift is what the rival reads, null without one', () => {
    const rival = { circle: hipCircle({ across: 0.06 }), share: 0.1 };
    const other = pelvisLift(KNEE, FLEXION, rival.circle) as PelvisLift;
    expect(liftBy(learnedHip({ rival })).otherLift).toBe(other.lift);
    expect(liftBy(learnedHip({ rival: null })).otherLift).toBeNull();
  });

  test('learnedLift(knee, flexion, slide, learned).sigma is the fit’s own, whatever a rival says', () => {
    expectLength(liftBy(withRival(0.06, 0.5)).sigma, OWN.sigma, 1e-12);
  });

  test('learnedLift(knee, flexion, slide, learned).unclear says that the rival is likely enough to leave it open', () => {
    expect(liftBy(withRival(0.06, 0.2)).unclear).toBe(false);
    expect(liftBy(withRival(0.06, 0.4)).unclear).toBe(true);
  });

  test('learnedLift(knee, flexion, slide, learned).pinnedDepth is the rival’s where the chosen one is lifted', () => {
    const onset = { best: degrees(100), low: degrees(98), high: degrees(102) };
    const rival = { circle: hipCircle({ across: 0.06 }), share: 0.4 };
    const pinned = pelvisLift(KNEE, FLEXION, rival.circle) as PelvisLift;
    expect(liftBy(learnedHip({ onset, rival })).pinnedDepth).toBe(pinned.depth);
    expect(liftBy(learnedHip({ rival })).pinnedDepth).toBe(OWN.depth);
  });

  test('learnedLift(knee, flexion, slide, learned) is nearly twice as unsure before a first rep is whole', () => {
    expectLength(liftBy(learnedHip({ partial: true })).sigma, 1.75 * OWN.sigma, 1e-12);
  });

  test('learnedLift is less sure at the bottom of a small roll that might be none than in the pinned part', () => {
    const thigh: Thigh = { ...THIGH, bias: archedBias, onset: 98, slope: 0.004 };
    const learned = learnHip(sumsOf(thigh, { to: 108, noise: 0.006 })) as LearnedHip;
    const at = (depth: number) => {
      const lift = learnedLift(kneeAt(thigh, depth), flexionAt(depth), thighLengths(0), learned) as LearnedLift;
      return { ...lift, sigma: Math.hypot(lift.sigma, lift.doubt) };
    };
    expect(at(108).sigma).toBeGreaterThan(1.1 * at(90).sigma);
    expect(Math.abs(at(108).lift - liftOf(thigh, 108))).toBeLessThan(2 * at(108).sigma);
  });
});
