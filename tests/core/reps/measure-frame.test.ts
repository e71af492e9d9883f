import { describe, expect, test } from 'vitest';
import { onPad } from '../../../src/core/geometry/body-frame.ts';
import type { JointPoints } from '../../../src/core/geometry/see-joints.ts';
import { PRIOR_HIP } from '../../../src/core/reps/hip-prior.ts';
import { type FrameContext, measureFrame } from '../../../src/core/reps/measure-frame.ts';
import { milliseconds, thighLengths } from '../../../src/core/vocabulary/units.ts';
import { expectAngle, expectLength, expectTime } from '../../builders/expect-close.ts';
import { learnedHip } from '../../builders/hip-circle.ts';
import { seatedBody, seatedJoints } from '../../builders/pose.ts';

const CONTEXT: FrameContext = { body: seatedBody, top: null, learned: learnedHip() };
const AT = milliseconds(1240);

const moved = ({ x, y }: { x: number; y: number }, dx: number, dy: number) => ({ x: x + dx, y: y + dy });
const all = (dx: number, dy: number): JointPoints => ({
  shoulder: moved(seatedJoints.shoulder, dx, dy),
  hip: moved(seatedJoints.hip, dx, dy),
  knee: moved(seatedJoints.knee, dx, dy),
  ankle: moved(seatedJoints.ankle, dx, dy),
});
const topOf = (joints: JointPoints) => measureFrame(AT, joints, CONTEXT).sample;

describe('measureFrame', () => {
  test('measureFrame(at, joints, context) gives the drive’s sample', () => {
    const { sample } = measureFrame(AT, seatedJoints, CONTEXT);
    expectTime(sample.at, 1240);
    expectAngle(sample.flexion, 90);
    expectAngle(sample.hipFlexion, 90);
    expect(sample).toMatchObject({ shoulder: seatedJoints.shoulder, hip: seatedJoints.hip, ankle: seatedJoints.ankle });
  });

  test('measureFrame(at, joints, context) takes depth and lift from the learned circle, not from the hip keypoint', () => {
    const strayed = { ...seatedJoints, hip: moved(seatedJoints.hip, 12, -9) };
    for (const joints of [seatedJoints, strayed]) {
      const { depth, lift } = measureFrame(AT, joints, CONTEXT);
      expectAngle(depth, 90);
      expectLength(lift?.lift ?? null, 0);
    }
  });

  test('measureFrame(at, joints, context) sees the knee rise off the pad as lift', () => {
    const { lift } = measureFrame(AT, { ...seatedJoints, knee: moved(seatedJoints.knee, 6, 0) }, CONTEXT);
    expectLength(lift?.lift ?? null, 0.06);
  });

  test('measureFrame(at, joints, nothing learned) has no lift, and depth about the usual place of the hip', () => {
    const { depth, lift, knee } = measureFrame(AT, seatedJoints, { ...CONTEXT, learned: null });
    expect(lift).toBeNull();
    expect(knee).toEqual(onPad(seatedJoints.knee, seatedJoints.hip, seatedBody));
    expectAngle(depth, (Math.atan2(1 - PRIOR_HIP.across, PRIOR_HIP.along) * 180) / Math.PI);
  });

  test('measureFrame(at, joints, context) goes along with a trunk that has slid since the set began', () => {
    const slid = all(0, 15);
    const { lift, depth } = measureFrame(AT, slid, { ...CONTEXT, top: topOf(slid) });
    expectAngle(depth, 90);
    expectLength(lift?.lift ?? null, 0);
    expect(Math.abs((measureFrame(AT, slid, CONTEXT).depth as number) - 90)).toBeGreaterThan(5);
  });

  test('measureFrame(at, joints, context) reads no lift after a slide of 5 cm either way, and is less sure of it', () => {
    const still = measureFrame(AT, seatedJoints, { ...CONTEXT, top: topOf(seatedJoints) });
    for (const way of [1, -1]) {
      const slid = all(0, (way * 100 * 5) / 42);
      const { lift, slide } = measureFrame(AT, slid, { ...CONTEXT, top: topOf(slid) });
      expectLength(slide, (way * 5) / 42);
      expectLength(lift?.lift ?? null, 0);
      expectLength(lift?.sigma ?? null, Math.hypot(still.lift?.sigma ?? 0, (0.3 * 5) / 42));
    }
  });

  test('measureFrame(at, joints, context) is as sure as ever where the trunk has slid to and been learned from', () => {
    const slid = all(0, 12);
    const there = { ...CONTEXT, top: topOf(slid), learned: learnedHip({ slide: thighLengths(0.12) }) };
    expectLength(measureFrame(AT, slid, there).lift?.sigma ?? null, 0.008);
  });

  test('measureFrame(at, joints, context) takes a shoulder that leaves the pad for its keypoint’s drift, not for a lift', () => {
    const drifted = { ...seatedJoints, shoulder: moved(seatedJoints.shoulder, 6, 0) };
    const { lift, slide } = measureFrame(AT, seatedJoints, { ...CONTEXT, top: topOf(drifted) });
    expectLength(slide, 0);
    expectLength(lift?.lift ?? null, 0);
  });

  test('measureFrame(at, joints, context) does not go along with a top from before the lifter lay down', () => {
    const { depth } = measureFrame(AT, seatedJoints, { ...CONTEXT, top: topOf(all(200, 80)) });
    expectAngle(depth, 90);
  });

  test('measureFrame(at, joints, context) says whether the trunk is on the pad, slides included', () => {
    expect(measureFrame(AT, seatedJoints, CONTEXT).settled).toBe(true);
    expect(measureFrame(AT, all(0, 25), CONTEXT).settled).toBe(true);
    expect(measureFrame(AT, all(0, 35), CONTEXT).settled).toBe(false);
  });
});
