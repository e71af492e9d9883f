import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { AppState } from '../../src/app/app-state.ts';
import { Rests } from '../../src/app/rests.ts';
import { Screens } from '../../src/app/screens.ts';
import { milliseconds } from '../../src/core/vocabulary/units.ts';

const resting = () => {
  const endRest = vi.fn();
  const screens = new Screens(
    { view: { kind: 'home', problem: null }, rest: null } as unknown as AppState,
    vi.fn(),
    vi.fn(),
  );
  return { rests: new Rests(screens, { endRest }), endRest, rest: () => screens.state.rest };
};

beforeEach(() => {
  localStorage.clear();
  vi.useFakeTimers();
});
afterEach(() => vi.useRealTimers());

describe('Rests', () => {
  test('begin() counts from now; its end is heard once, after two minutes', () => {
    const { rests, endRest, rest } = resting();
    rests.begin();
    expect(rest()).toEqual({ since: Date.now(), target: 120_000 });
    vi.advanceTimersByTime(119_000);
    expect(endRest).not.toHaveBeenCalled();
    vi.advanceTimersByTime(60_000);
    expect(endRest).toHaveBeenCalledTimes(1);
  });

  test('aim(target) moves the end and is remembered for the next rest', () => {
    const { rests, endRest } = resting();
    rests.begin();
    rests.aim(milliseconds(180_000));
    vi.advanceTimersByTime(150_000);
    expect(endRest).not.toHaveBeenCalled();
    vi.advanceTimersByTime(31_000);
    expect(endRest).toHaveBeenCalledTimes(1);
    const later = resting();
    later.rests.begin();
    expect(later.rest()?.target).toBe(180_000);
  });

  test('aim(a target that is past) sounds nothing; end() neither, and the rest is gone', () => {
    const { rests, endRest, rest } = resting();
    rests.begin();
    vi.advanceTimersByTime(100_000);
    rests.aim(milliseconds(60_000));
    vi.advanceTimersByTime(100_000);
    rests.begin();
    rests.end();
    vi.advanceTimersByTime(500_000);
    expect(endRest).not.toHaveBeenCalled();
    expect(rest()).toBeNull();
  });
});
