import { describe, expect, test } from 'vitest';
import { isJump } from '../../../src/core/geometry/is-jump.ts';

const from = { x: 10, y: 20 };
const to = (x: number) => ({ x: 10 + x, y: 20 });

describe('isJump', () => {
  test('isJump(joint, ...) lets a brisk rep’s movement between two frames pass, and no quarter of a thigh', () => {
    expect(isJump('knee', from, to(21), 1 / 30, 100)).toBe(false);
    expect(isJump('knee', from, to(25), 1 / 30, 100)).toBe(true);
  });

  test('isJump(joint, ...) allows more after a longer gap, in a larger picture, and for the ankle', () => {
    expect(isJump('hip', from, to(30), 0.1, 100)).toBe(false);
    expect(isJump('hip', from, to(40), 1 / 30, 200)).toBe(false);
    expect(isJump('ankle', from, to(30), 1 / 30, 100)).toBe(false);
  });
});
