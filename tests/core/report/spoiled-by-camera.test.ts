import { describe, expect, test } from 'vitest';
import type { SmoothFrame } from '../../../src/core/report/smooth-joints.ts';
import { spoiledByCamera } from '../../../src/core/report/spoiled-by-camera.ts';
import type { RepSpan } from '../../../src/core/reps/segment-reps.ts';
import { milliseconds } from '../../../src/core/vocabulary/units.ts';

const frames = [0, 1000, 2000, 3000].map((at) => ({
  at: milliseconds(at),
  missing: [],
  lost: null,
})) as unknown as readonly SmoothFrame[];
const span = { top: { at: milliseconds(0) }, bottom: { at: milliseconds(2000) } } as unknown as RepSpan;
const movement = (from: number, to: number) => [{ from: milliseconds(from), to: milliseconds(to), lost: false }];
const lostAt = (from: number, to: number) =>
  spoiledByCamera(frames, span, movement(from, to)).flatMap(({ at, lost }) => (lost === 'camera-moved' ? [at] : []));

describe('spoiledByCamera(frames, span, movements)', () => {
  test('changes nothing for a camera that stood', () => {
    expect(spoiledByCamera(frames, span, [])).toBe(frames);
  });

  test('loses the frames in which the camera moved', () => {
    expect(lostAt(900, 1100)).toEqual([1000]);
  });

  test('loses the whole rep when it moved at the top or at the bottom', () => {
    expect(lostAt(0, 100)).toHaveLength(4);
    expect(lostAt(1900, 2100)).toHaveLength(4);
  });
});
