import { describe, expect, test } from 'vitest';
import { bodyFrame, hipFor, onPad, slideOf } from '../../../src/core/geometry/body-frame.ts';
import type { PadLine } from '../../../src/core/vocabulary/pad-line.ts';
import { expectLength } from '../../builders/expect-close.ts';
import { poseOf, seatedJoints } from '../../builders/pose.ts';

const upright: PadLine = { hipEnd: { x: 0, y: 0 }, headEnd: { x: 0, y: 1 }, setBy: 'lifter' };
const { hip, knee } = seatedJoints;
const calm = Array.from({ length: 8 }, () => poseOf(seatedJoints));

describe('bodyFrame', () => {
  test('bodyFrame(poses, side, padLine) takes the middle hip and shoulder as resting places', () => {
    const wild = poseOf({ ...seatedJoints, hip: { x: 900, y: 0 }, shoulder: { x: 0, y: -900 } });
    const body = bodyFrame([...calm, wild], 'right', upright);
    expect(body.hip).toEqual(hip);
    expect(body.shoulder).toEqual(seatedJoints.shoulder);
    expect(body.side).toBe('right');
  });

  test('bodyFrame(poses, side, padLine) measures thigh and trunk', () => {
    const body = bodyFrame(calm, 'right', upright);
    expectLength(body.thigh, 100);
    expectLength(body.trunk, 1.2);
  });

  test('bodyFrame(poses, side, padLine).thigh is near the longest: leaving the plane can only shorten it', () => {
    const short = poseOf({ ...seatedJoints, knee: { x: hip.x + 80, y: hip.y } });
    expectLength(bodyFrame([...calm.slice(0, 3), short, short, short, short], 'right', upright).thigh, 100);
  });

  test('bodyFrame(poses, side, padLine).pad has the front where the knees are', () => {
    expectLength(bodyFrame(calm, 'right', upright).pad.across.x, 1);
    const facingLeft = poseOf({ ...seatedJoints, knee: { x: hip.x - 100, y: hip.y } }, { side: 'left' });
    expectLength(bodyFrame([facingLeft], 'left', upright).pad.across.x, -1);
  });

  test('onPad(point, origin, body) is in thigh lengths, towards the head and off the pad', () => {
    const body = bodyFrame(calm, 'right', upright);
    expect(onPad(knee, hip, body)).toEqual({ along: 0, across: 1 });
    const towardsHead = onPad({ x: hip.x, y: hip.y + 30 }, hip, body);
    expectLength(towardsHead.along, 0.3);
    expectLength(towardsHead.across, 0);
  });
});

describe('slideOf, hipFor', () => {
  const body = bodyFrame(calm, 'right', upright);
  const { shoulder } = seatedJoints;
  const at = (dx: number, dy: number) => ({ x: shoulder.x + dx, y: shoulder.y + dy });

  test('slideOf(shoulder, body) is how far it rests from its place, towards the head positive', () => {
    expectLength(slideOf(shoulder, body), 0);
    expectLength(slideOf(at(0, 12), body), 0.12);
    expectLength(slideOf(at(0, -12), body), -0.12);
    expectLength(slideOf(at(12, 0), body), 0);
  });

  test('hipFor(shoulder, body) has gone along the pad with the shoulder, and never across it', () => {
    expect(hipFor(shoulder, body)).toEqual(hip);
    expect(hipFor(at(9, 12), body)).toEqual({ x: hip.x, y: hip.y + 12 });
  });
});
