import { describe, expect, test } from 'vitest';
import { inPadFrame, padFrame } from '../../../src/core/geometry/pad-frame.ts';
import type { PadLine } from '../../../src/core/vocabulary/pad-line.ts';
import { expectLength } from '../../builders/expect-close.ts';

/** A pad at 45 degrees, head to the upper left. */
const reclined: PadLine = { hipEnd: { x: 500, y: -500 }, headEnd: { x: 400, y: -400 }, setBy: 'proposal' };
const hip = { x: 510, y: -490 };
const half = Math.SQRT1_2;

describe('padFrame', () => {
  test('padFrame(padLine, hip, knee).along is the unit vector towards the head', () => {
    const { along } = padFrame(reclined, hip, { x: 620, y: -400 });
    expectLength(along.x, -half);
    expectLength(along.y, half);
  });

  test('padFrame(padLine, hip, knee).across points to the side of the line where the knee is', () => {
    const front = padFrame(reclined, hip, { x: 620, y: -400 }).across;
    expectLength(front.x, half);
    expectLength(front.y, half);
    const other = padFrame(reclined, hip, { x: 400, y: -620 }).across;
    expectLength(other.x, -half);
    expectLength(other.y, -half);
  });

  test('padFrame(padLine, hip, knee) does not depend on where along the pad its ends were put', () => {
    const moved: PadLine = { hipEnd: { x: 900, y: -500 }, headEnd: { x: 600, y: -200 }, setBy: 'lifter' };
    expect(padFrame(moved, hip, { x: 620, y: -400 }).along.x).toBeCloseTo(-half, 9);
  });

  test('inPadFrame(v, frame) gives the parts of v, which put together are v', () => {
    const frame = padFrame(reclined, hip, { x: 620, y: -400 });
    const { along, across } = inPadFrame({ x: 0, y: 10 }, frame);
    expectLength(along, 10 * half);
    expectLength(across, 10 * half);
    expectLength(along * frame.along.x + across * frame.across.x, 0);
    expectLength(along * frame.along.y + across * frame.across.y, 10);
  });
});
