import { describe, expect, test } from 'vitest';
import { proposePadLine } from '../../../src/core/geometry/propose-pad-line.ts';
import { direction, distance, minus } from '../../../src/core/geometry/vector.ts';
import type { Pose } from '../../../src/core/vocabulary/pose.ts';
import { expectAngle, expectLength } from '../../builders/expect-close.ts';
import { MOVENET, play, rep, roundedRep, withRests } from '../../builders/leg-press.ts';
import { poseOf, seatedJoints } from '../../builders/pose.ts';
import { mirrored, rolled } from '../../builders/transformed.ts';

const posesOf = (recording: { frames: readonly unknown[] }) => recording.frames as readonly Pose[];
const slopeOf = (poses: readonly Pose[], side: 'left' | 'right' = 'right'): number => {
  const { hipEnd, headEnd } = proposePadLine(poses, side);
  return direction(minus(headEnd, hipEnd));
};

describe('proposePadLine', () => {
  test('proposePadLine(poses, side) lies behind the body along the trunk, a tenth longer at both ends', () => {
    const { hipEnd, headEnd, setBy } = proposePadLine([poseOf(seatedJoints)], 'right');
    expect(setBy).toBe('proposal');
    expectLength(hipEnd.y, -332);
    expectLength(headEnd.y, -188);
    expectLength(hipEnd.x, headEnd.x);
    expect(hipEnd.x).toBeLessThan(seatedJoints.hip.x - 10);
    expect(hipEnd.x).toBeGreaterThan(seatedJoints.hip.x - 50);
  });

  test('proposePadLine(poses, side) lies behind whoever faces left, too', () => {
    const facingLeft = { ...seatedJoints, knee: { x: 200, y: -320 }, ankle: { x: 200, y: -420 } };
    const { hipEnd } = proposePadLine([poseOf(facingLeft, { side: 'left' })], 'left');
    expect(hipEnd.x).toBeGreaterThan(seatedJoints.hip.x + 10);
  });

  test.each([0, 20, 40, 65, 90])('proposePadLine(poses, side) finds a pad inclined by %d degrees', (pad) => {
    const { recording } = play(withRests([rep(95), rep(95)]), { machine: { pad } });
    expectAngle(slopeOf(posesOf(recording)), 180 - pad);
  });

  test('proposePadLine(poses, side) goes by the shallow half, and stays on the pad when the hips lift deep down', () => {
    const lifting = roundedRep(115, 95, { liftSlope: 0.01, pause: 1000 });
    const { recording } = play(withRests([lifting, lifting], 300));
    expectAngle(slopeOf(posesOf(recording)), 140, 1);
  });

  test('proposePadLine(poses, side) is within 2 degrees of the pad with the detector’s faults', () => {
    const { recording } = play(withRests([roundedRep(115, 95), roundedRep(115, 95)], 300), { detector: MOVENET });
    expectAngle(slopeOf(posesOf(recording)), 140, 2);
  });

  test('proposePadLine(poses, side) turns with mirror and roll', () => {
    const { recording } = play(withRests([rep(95)]));
    expectAngle(slopeOf(posesOf(mirrored(recording)), 'left'), 40);
    expectAngle(slopeOf(posesOf(rolled(recording, 10))), 150);
  });

  test('proposePadLine(poses, side) is not moved by a few wild hips', () => {
    const calm = Array.from({ length: 9 }, () => poseOf(seatedJoints));
    const wild = poseOf({ ...seatedJoints, hip: { x: 500, y: -100 } });
    const { hipEnd } = proposePadLine([...calm, wild, wild], 'right');
    expect(distance(hipEnd, proposePadLine(calm, 'right').hipEnd)).toBeLessThan(1);
  });
});
