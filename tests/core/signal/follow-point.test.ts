import { describe, expect, test } from 'vitest';
import { type FollowedPoint, followPoint } from '../../../src/core/signal/follow-point.ts';

const NOISE = { measurement: 0.01, acceleration: 4 };
const follow = (places: readonly { x: number; y: number }[], unit = 150): FollowedPoint =>
  places.reduce<FollowedPoint | null>(
    (state, place, i) => followPoint(state, place, i / 30, unit, NOISE),
    null,
  ) as FollowedPoint;

describe('followPoint', () => {
  test('followPoint(null, place, ...) starts at the place', () => {
    const { x, y } = followPoint(null, { x: 3, y: -4 }, 0, 150, NOISE);
    expect([x.kalman.value, y.kalman.value]).toEqual([3, -4]);
  });

  test('followPoint(state, place, ...) follows both axes by themselves', () => {
    const { x, y } = follow(Array.from({ length: 45 }, (_, i) => ({ x: 100 + 3 * i, y: -200 })));
    expect(Math.abs(x.kalman.value - 232)).toBeLessThan(4);
    expect(y.kalman.value).toBeCloseTo(-200, 6);
  });

  test('followPoint(state, place, seconds, unit, noise) does the same in a picture twice as large', () => {
    const path = Array.from({ length: 30 }, (_, i) => ({ x: 100 + 20 * Math.sin(i / 5), y: (i * 7) % 11 }));
    const small = follow(path, 150);
    const large = follow(
      path.map(({ x, y }) => ({ x: 2 * x, y: 2 * y })),
      300,
    );
    expect(large.x.kalman.value).toBeCloseTo(2 * small.x.kalman.value, 6);
    expect(large.y.kalman.velocity).toBeCloseTo(2 * small.y.kalman.velocity, 6);
  });
});
