import { describe, expect, test } from 'vitest';
import { distance, plus } from '../../../src/core/geometry/vector.ts';
import { type Lesson, taughtHip } from '../../../src/core/report/taught-hip.ts';
import { HIP_PRIOR } from '../../../src/core/reps/hip-prior.ts';
import { type LearnedHip, learnHip } from '../../../src/core/reps/learn-hip.ts';
import type { KnownHip } from '../../../src/core/vocabulary/known-hip.ts';
import { degrees, pixels } from '../../../src/core/vocabulary/units.ts';
import { hipCircle } from '../../builders/hip-circle.ts';
import { archedBias, type Frames, sumsOf, THIGH, type Thigh } from '../../builders/pressed-knees.ts';
import { builtReport } from '../../builders/set-report.ts';

const LIFTER: Thigh = { ...THIGH, bias: archedBias };
const ROLLING: Thigh = { ...LIFTER, onset: 96, slope: 0.006 };
const BODY: Lesson['body'] = {
  side: 'left',
  pad: { along: { x: -1, y: 0 }, across: { x: 0, y: 1 } },
  thigh: pixels(150),
  trunk: 1.2,
  hip: { x: 580, y: -400 },
  shoulder: { x: 400, y: -400 },
};

const lesson = (thigh: Thigh, frames: Frames = {}, more: Partial<Lesson> = {}): Lesson => {
  const knees = sumsOf(thigh, frames);
  return {
    model: 'movenet-thunder',
    body: BODY,
    knees,
    plain: HIP_PRIOR,
    own: learnHip(knees) as LearnedHip,
    reps: builtReport().reps,
    yaw: degrees(4),
    cameraMoved: false,
    ...more,
  };
};
const taught = (thigh: Thigh, frames: Frames = {}): KnownHip => {
  const hip = taughtHip(lesson(thigh, frames));
  if (!hip) throw new Error('nothing was taught');
  return hip;
};
/** Where it has the hip, and where it is, thigh lengths apart. */
const miss = ({ fromShoulder }: KnownHip): number => {
  const truth = { x: BODY.hip.x - 150 * LIFTER.centre.along, y: BODY.hip.y + 150 * LIFTER.centre.across };
  return distance(plus(BODY.shoulder, fromShoulder), truth) / 150;
};

describe('taughtHip', () => {
  test('taughtHip(a clean set) is the hip where it is, by model, ruler and pad of the set', () => {
    const hip = taught(LIFTER, { to: 100 });
    expect(hip).toMatchObject({ model: 'movenet-thunder', trunk: 180, thigh: 150, pad: BODY.pad });
    expect(miss(hip)).toBeLessThan(0.04);
    expect(hip.bias).toHaveLength(9);
  });

  test('taughtHip does not look at the deep knees: a set that went deep and lifted there teaches the same hip', () => {
    const shallow = taught(LIFTER, { to: 90 });
    const deep = taught(ROLLING, { to: 116 });
    expect(distance(shallow.fromShoulder, deep.fromShoulder)).toBeLessThan(0.01 * 150);
  });

  test('taughtHip(a set that is nowhere shallow) is nothing: its hips may be off the pad all the time', () => {
    expect(taughtHip(lesson(LIFTER, { from: 90, to: 116 }))).toBeNull();
  });

  test('taughtHip(a set whose pinned part is short) is nothing', () => {
    expect(taughtHip(lesson(LIFTER, { from: 74, to: 84 }))).toBeNull();
    expect(taughtHip(lesson(LIFTER, { from: 68, to: 90 }))).not.toBeNull();
  });

  test('taughtHip(knees that may as well be read the other way) is nothing', () => {
    const certain = lesson(LIFTER);
    const doubtful: LearnedHip = { ...certain.own, rival: { circle: hipCircle(), share: 0.1 } };
    expect(taughtHip({ ...certain, own: doubtful })).toBeNull();
    const unlikely: LearnedHip = { ...certain.own, rival: { circle: hipCircle(), share: 0.02 } };
    expect(taughtHip({ ...certain, own: unlikely })).not.toBeNull();
  });

  test.each<[string, Partial<Lesson>]>([
    ['one rep that could be measured', { reps: builtReport().reps.slice(2) }],
    ['a view from the side and the front', { yaw: degrees(12) }],
    ['a camera that moved', { cameraMoved: true }],
    ['half a descent', { own: { ...(learnHip(sumsOf(LIFTER)) as LearnedHip), partial: true } }],
  ])('taughtHip(%s) is nothing', (_, more) => {
    expect(taughtHip(lesson(LIFTER, {}, more))).toBeNull();
  });
});
