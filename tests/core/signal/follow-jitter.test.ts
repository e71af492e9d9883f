import { describe, expect, test } from 'vitest';
import { type FollowedJitter, followJitter, jitterOf, noJitter } from '../../../src/core/signal/follow-jitter.ts';
import type { Point } from '../../../src/core/vocabulary/pose.ts';
import { expectLength } from '../../builders/expect-close.ts';
import { normal } from '../../builders/noise.ts';

const following = (places: readonly Point[]): FollowedJitter => places.reduce(followJitter, noJitter);
/** Places along a path, jittering by `sigma` on each axis. */
const jittering = (count: number, sigma: number, pathAt: (i: number) => Point = () => ({ x: 400, y: -300 })) => {
  const next = normal(5);
  return Array.from({ length: count }, (_, i) => {
    const { x, y } = pathAt(i);
    return { x: x + sigma * next(), y: y + sigma * next() };
  });
};

describe('followJitter, jitterOf', () => {
  test('jitterOf(a place that stands and jitters) is the SD of one axis', () => {
    expectLength(jitterOf(following(jittering(400, 2))), 2, 0.5);
    expectLength(jitterOf(following(jittering(400, 0))), 0, 1e-12);
  });

  test('jitterOf(a place that moves evenly) is its jitter alone', () => {
    expectLength(jitterOf(following(jittering(60, 0, (i) => ({ x: 8 * i, y: -3 * i })))), 0, 1e-9);
  });

  test('jitterOf(a place that stands, but for a brisk third of the time) does not count the movement', () => {
    const brisk = (i: number) => ({ x: i % 30 < 8 ? 40 * Math.sin(i) : 0, y: 0 });
    expect(jitterOf(following(jittering(60, 1, brisk)))).toBeLessThan(2.5);
  });

  test('jitterOf(few places) is null: not known, and not still', () => {
    expect(jitterOf(noJitter)).toBeNull();
    expect(jitterOf(following(jittering(16, 1)))).toBeNull();
    expect(jitterOf(following(jittering(17, 1)))).not.toBeNull();
  });

  test('followJitter forgets what was long ago, and stays small', () => {
    const followed = following([...jittering(100, 20), ...jittering(100, 1)]);
    expect(jitterOf(followed)).toBeLessThan(2);
    expect(followed.bends.length).toBeLessThanOrEqual(60);
    expect(followed.last).toHaveLength(2);
  });
});
