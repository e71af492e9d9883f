import { describe, expect, test } from 'vitest';
import { findCorners } from '../../../src/worker/still/find-corners.ts';
import { greyPicture } from '../../../src/worker/still/grey-picture.ts';
import { texturedPicture } from '../../builders/textured-picture.ts';

const wish = { isAllowed: () => true, margin: 8, apart: 12, most: 16, taken: [] };
const drawn = (lightAt: (x: number, y: number) => number) => {
  const picture = greyPicture(80, 60);
  picture.light.forEach((_, at) => {
    picture.light[at] = lightAt(at % 80, Math.floor(at / 80));
  });
  return picture;
};

describe('findCorners(picture, wish)', () => {
  test('finds the corner of a square, nothing on its sides, and nothing where all is flat', () => {
    const corners = findCorners(
      drawn((x, y) => (x > 30 && y > 24 ? 200 : 40)),
      wish,
    );
    expect(corners).toHaveLength(1);
    expect(Math.hypot((corners[0]?.x ?? 0) - 30.5, (corners[0]?.y ?? 0) - 24.5)).toBeLessThan(3);
    expect(
      findCorners(
        drawn((x) => (x > 30 ? 200 : 40)),
        wish,
      ),
    ).toEqual([]);
    expect(
      findCorners(
        drawn(() => 90),
        wish,
      ),
    ).toEqual([]);
  });

  test('gives no more than asked, apart from one another, from the edge and from what is taken, where it may', () => {
    const taken = [{ x: 40, y: 30 }];
    const corners = findCorners(texturedPicture({ x: 0, y: 0 }, { width: 160, height: 120 }), {
      ...wish,
      most: 6,
      taken,
      isAllowed: ({ x }) => x < 120,
    });
    expect(corners).toHaveLength(6);
    const all = [...corners, ...taken];
    for (const { x, y } of corners) {
      expect(x >= 8 && y >= 8 && x < 120 && y < 112).toBe(true);
      const near = all.filter((other) => Math.abs(other.x - x) < 12 && Math.abs(other.y - y) < 12);
      expect(near).toHaveLength(1);
    }
  });
});
