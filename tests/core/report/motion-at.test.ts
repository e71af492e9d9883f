import { expect, test } from 'vitest';
import { frameIndexAt, motionAt } from '../../../src/core/report/motion-at.ts';
import type { MotionFrame } from '../../../src/core/report/set-motion.ts';
import { degrees, milliseconds } from '../../../src/core/vocabulary/units.ts';

const frame = (at: number, x: number): MotionFrame => {
  const point = { x, y: -x };
  return {
    at: milliseconds(at),
    joints: { shoulder: point, hip: point, knee: point, ankle: point },
    head: null,
    restingHip: point,
    seen: true,
    depth: degrees(x),
    lift: null,
    toSource: null,
  };
};
const motion = { frames: [frame(0, 10), frame(40, 20), frame(80, 30), frame(2000, 90)] };

test('motionAt(motion, at) is a stored frame at its own time, and straight between two of them', () => {
  expect(motionAt(motion, milliseconds(40))).toBe(motion.frames[1]);
  const between = motionAt(motion, milliseconds(50));
  expect(between?.joints.knee).toEqual({ x: 22.5, y: -22.5 });
  expect(between?.depth).toBe(22.5);
});

test('motionAt(motion, at) tells nothing in a gap, but holds the last frame for a moment', () => {
  expect(motionAt(motion, milliseconds(1000))).toBeNull();
  expect(motionAt(motion, milliseconds(200))).toBe(motion.frames[2]);
});

test('frameIndexAt(motion, at) is the last frame that is not after a time', () => {
  expect([-5, 0, 39, 40, 81, 9000].map((at) => frameIndexAt(motion, at))).toEqual([0, 0, 0, 1, 2, 3]);
});
