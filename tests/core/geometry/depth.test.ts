import fc from 'fast-check';
import { describe, test } from 'vitest';
import { depth } from '../../../src/core/geometry/depth.ts';
import { type PadFrame, padFrame } from '../../../src/core/geometry/pad-frame.ts';
import { turned } from '../../../src/core/geometry/vector.ts';
import { degrees } from '../../../src/core/vocabulary/units.ts';
import { expectAngle } from '../../builders/expect-close.ts';

/** Trunk upright, front to the right. */
const upright: PadFrame = { along: { x: 0, y: 1 }, across: { x: 1, y: 0 } };
const hip = { x: 300, y: -320 };
const at = (x: number, y: number) => ({ x: hip.x + x, y: hip.y + y });

describe('depth', () => {
  test('depth(hip, knee, frame) is 0 with the thigh in line with the trunk', () => {
    expectAngle(depth(hip, at(0, -100), upright), 0);
  });

  test('depth(hip, knee, frame) is 90 with the thigh square to the pad', () => {
    expectAngle(depth(hip, at(100, 0), upright), 90);
  });

  test('depth(hip, knee, frame) grows past 90 as the knee comes to the chest', () => {
    expectAngle(depth(hip, at(100, 100), upright), 135);
  });

  test('depth(hip, knee, frame) is the same for a lifter who faces the other way', () => {
    const other: PadFrame = { along: { x: 0, y: 1 }, across: { x: -1, y: 0 } };
    expectAngle(depth(hip, at(-100, 40), other), depth(hip, at(100, 40), upright));
  });

  test('depth(hip, knee, frame) does not change with the pad’s inclination, when pad and thigh turn together', () => {
    fc.assert(
      fc.property(
        fc.double({ min: -90, max: 90, noNaN: true }),
        fc.double({ min: 10, max: 150, noNaN: true }),
        fc.double({ min: 20, max: 400, noNaN: true }),
        (turn, angle, thigh) => {
          const turn2 = (x: number, y: number) => turned({ x, y }, degrees(turn));
          const knee = turned({ x: 0, y: -thigh }, degrees(turn + angle));
          const padLine = { hipEnd: { x: 0, y: 0 }, headEnd: turn2(0, 5), setBy: 'lifter' as const };
          expectAngle(depth({ x: 0, y: 0 }, knee, padFrame(padLine, { x: 0, y: 0 }, knee)), angle);
        },
      ),
    );
  });
});
