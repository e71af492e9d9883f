import { describe, expect, test } from 'vitest';
import { type LiveFilter, liveFilter } from '../../../src/core/signal/live-filter.ts';

const NOISE = { measurement: 1, acceleration: 150 };
const follow = (values: readonly number[], fps = 30): LiveFilter =>
  values.reduce<LiveFilter | null>((state, value, i) => liveFilter(state, value, i / fps, NOISE), null) as LiveFilter;

describe('liveFilter', () => {
  test('liveFilter(null, value, seconds, noise) starts at the value', () => {
    expect(liveFilter(null, 42, 1, NOISE).kalman.value).toBe(42);
  });

  test('liveFilter(state, value, ...) does not believe a single spike', () => {
    const calm = Array.from({ length: 20 }, () => 50);
    expect(follow([...calm, 400]).kalman.value).toBeCloseTo(50, 6);
    expect(follow([...calm, 400, 50]).kalman.value).toBeCloseTo(50, 6);
  });

  test('liveFilter(state, value, ...) believes a value that stays', () => {
    const step = [...Array.from({ length: 20 }, () => 50), ...Array.from({ length: 20 }, () => 60)];
    expect(Math.abs(follow(step).kalman.value - 60)).toBeLessThan(0.5);
  });

  test.each([15, 30, 60])('liveFilter(state, value, ...) lags a ramp by one frame at most, at %d frames/s', (fps) => {
    const ramp = Array.from({ length: 3 * fps }, (_, i) => (30 * i) / fps);
    const { kalman } = follow(ramp, fps);
    expect((ramp[ramp.length - 1] as number) - kalman.value).toBeLessThan(30 / fps + 0.1);
    expect(Math.abs(kalman.velocity - 30)).toBeLessThan(0.5);
  });

  test('liveFilter(state, value, ...) starts anew after half a second without a value', () => {
    const before = follow(Array.from({ length: 30 }, (_, i) => i));
    const resumed = liveFilter(before, 500, before.seconds + 0.6, NOISE);
    expect(resumed.kalman).toMatchObject({ value: 500, velocity: 0 });
    expect(liveFilter(before, 500, before.seconds + 0.4, NOISE).kalman.value).toBeLessThan(100);
  });
});
