import { describe, expect, test } from 'vitest';
import { noLengths } from '../../../src/core/geometry/usual-lengths.ts';
import type { SeenJoints } from '../../../src/core/reps/lifter-sight.ts';
import { type Look, lookAtLifter, seatedLifter } from '../../../src/core/reps/look-at-lifter.ts';
import type { Joint, Point } from '../../../src/core/vocabulary/pose.ts';
import { confidence } from '../../../src/core/vocabulary/units.ts';
import { seatedBody, seatedJoints } from '../../builders/pose.ts';

const joints = (by: Partial<Record<Joint, Point>> = {}, score = 0.6): SeenJoints => {
  const at = (joint: Joint) => {
    const { x, y } = seatedJoints[joint];
    return { x: x + (by[joint]?.x ?? 0), y: y + (by[joint]?.y ?? 0), score: confidence(score) };
  };
  return { shoulder: at('shoulder'), hip: at('hip'), knee: at('knee'), ankle: at('ankle') };
};
const look = (more: Partial<Look> = {}) =>
  lookAtLifter({ joints: joints(), jumped: [], usual: noLengths, doubted: false, company: false, ...more }, seatedBody);
const whole = (x: number, y: number) => joints({ shoulder: { x, y }, hip: { x, y }, knee: { x, y }, ankle: { x, y } });

describe('lookAtLifter', () => {
  test('lookAtLifter(look, body) sees the lifter in their place', () => {
    expect(look()).toEqual({ kind: 'seen', joints: joints() });
  });

  test.each([
    [['knee'], 'knee-hidden'],
    [['shoulder', 'ankle'], 'shoulder-hidden'],
    [['shoulder', 'hip'], 'someone-in-front'],
    [['hip', 'knee', 'ankle'], 'someone-in-front'],
  ] as const)('lookAtLifter(a pose in which %j jumped) is %s', (jumped, why) => {
    expect(look({ jumped })).toMatchObject({ kind: 'lost', why });
  });

  test('lookAtLifter(a body elsewhere) is off the pad, or someone else when one came', () => {
    expect(look({ joints: whole(60, 0) })).toMatchObject({ why: 'left-pad', joints: {} });
    expect(look({ joints: whole(60, 0), company: true })).toMatchObject({ why: 'someone-in-front' });
  });

  test('lookAtLifter(a hip far from its place beside the lifter’s own shoulder) is a hidden hip', () => {
    expect(look({ joints: joints({ hip: { x: -60, y: 0 } }) })).toMatchObject({ why: 'hip-hidden', missing: ['hip'] });
  });

  test('lookAtLifter(somebody who stands) is not the lifter', () => {
    const standing = joints({ knee: { x: -100, y: -100 }, ankle: { x: -100, y: -100 } });
    expect(look({ joints: standing })).toMatchObject({ why: 'left-pad' });
  });

  test.each([
    ['a thigh half as long', { knee: { x: -50, y: 0 }, ankle: { x: -50, y: 0 } }, 'hip-hidden'],
    ['a shank twice as long', { ankle: { x: 0, y: -90 } }, 'ankle-hidden'],
    ['a knee bent by 160 degrees', { ankle: { x: -90, y: 70 } }, 'ankle-hidden'],
  ] as const)('lookAtLifter(%s) finds a joint misplaced', (_, by, why) => {
    expect(look({ joints: joints(by) })).toMatchObject({ kind: 'lost', why });
  });

  test('lookAtLifter(after a jump) believes no length that it does not know', () => {
    expect(look({ doubted: true })).toMatchObject({ why: 'knee-hidden' });
  });
});

describe('seatedLifter', () => {
  test('seatedLifter(joints, body) finds the lifter on the pad and a little farther, not elsewhere', () => {
    expect(seatedLifter(whole(70, 0), seatedBody)).not.toBeNull();
    expect(seatedLifter(whole(90, 0), seatedBody)).toBeNull();
  });

  test('seatedLifter(joints, body) needs all four joints', () => {
    expect(seatedLifter(joints({}, 0.1), seatedBody)).toBeNull();
  });
});
