import { describe, expect, test } from 'vitest';
import { hipToPad } from '../../../src/core/geometry/hip-to-pad.ts';
import type { PadFrame } from '../../../src/core/geometry/pad-frame.ts';
import { expectAngle } from '../../builders/expect-close.ts';

const frame: PadFrame = { along: { x: 0, y: 1 }, across: { x: 1, y: 0 } };
const shoulder = { x: 0, y: 50 };

describe('hipToPad', () => {
  test('hipToPad(shoulder, hip, frame) is 0 for a trunk parallel to the pad, however far off it', () => {
    expectAngle(hipToPad(shoulder, { x: 0, y: 0 }, frame), 0);
    expectAngle(hipToPad({ x: 12, y: 50 }, { x: 12, y: 0 }, frame), 0);
  });

  test('hipToPad(shoulder, hip, frame) is positive when the hip end has come away from the pad', () => {
    expectAngle(hipToPad(shoulder, { x: 5, y: 0 }, frame), 5.71);
  });

  test('hipToPad(shoulder, hip, frame) is negative when the shoulder has come away', () => {
    expect(hipToPad({ x: 5, y: 50 }, { x: 0, y: 0 }, frame)).toBeLessThan(-5);
  });

  test('hipToPad(shoulder, hip, frame) has the same sign for a lifter who faces the other way', () => {
    const other: PadFrame = { along: { x: 0, y: 1 }, across: { x: -1, y: 0 } };
    expectAngle(hipToPad(shoulder, { x: -5, y: 0 }, other), 5.71);
  });

  test('hipToPad(shoulder, hip, frame) turns by the 3.5 degrees of a 3 cm lift on a 50 cm trunk', () => {
    expectAngle(hipToPad(shoulder, { x: 3, y: 0 }, frame), 3.43);
  });
});
