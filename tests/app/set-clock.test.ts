import { describe, expect, test } from 'vitest';
import { SetClock } from '../../src/app/set-clock.ts';
import type { Frame, FrameSource } from '../../src/capture/frame-source.ts';
import { milliseconds } from '../../src/core/vocabulary/units.ts';

const frameAt = (at: number) => ({ capturedAt: milliseconds(at), quarterTurns: 0 }) as unknown as Frame;
const clockOf = (epoch: number | null) => {
  const source = { epoch };
  return { source, clock: new SetClock(source as FrameSource) };
};

describe('timeOf(frame)', () => {
  test("is the frame's own time in the first reading", () => {
    const { clock } = clockOf(5000);
    expect([0, 33, 66].map((at) => clock.timeOf(frameAt(at)))).toEqual([0, 33, 66]);
  });

  test('goes on in another reading, by the time that has passed', () => {
    const { clock, source } = clockOf(5000);
    clock.timeOf(frameAt(0));
    clock.timeOf(frameAt(2000));
    source.epoch = 15_000;
    clock.readAgain();
    expect([0, 33].map((at) => clock.timeOf(frameAt(at)))).toEqual([10_000, 10_033]);
  });

  test('never goes back, even if the clock of the page does', () => {
    const { clock, source } = clockOf(5000);
    clock.timeOf(frameAt(2000));
    source.epoch = 4000;
    clock.readAgain();
    expect([0, 33].map((at) => clock.timeOf(frameAt(at)))).toEqual([2001, 2034]);
  });

  test("is a file's own time", () => {
    const { clock } = clockOf(null);
    expect(clock.timeOf(frameAt(700))).toBe(700);
  });
});

describe('ageOf(frame)', () => {
  test('is told against the reading that the frame is from, and kept', () => {
    const { clock } = clockOf(performance.now() - 1000);
    const age = clock.ageOf(frameAt(800));
    expect(age).toBeGreaterThanOrEqual(200);
    expect(age).toBeLessThan(400);
    expect(clock.delays()).toEqual([age]);
    expect(clock.latency).toBe(age);
    expect(clock.notes()).toEqual([{ kind: 'late' }]);
  });

  test('of a file is null, and its latency the usual one', () => {
    const { clock } = clockOf(null);
    expect(clock.ageOf(frameAt(0))).toBeNull();
    expect(clock.latency).toBe(150);
    expect(clock.notes()).toEqual([]);
  });

  test('begin() forgets what was measured before the set', () => {
    const { clock } = clockOf(performance.now() - 1000);
    clock.ageOf(frameAt(0));
    clock.begin(null);
    expect(clock.delays()).toEqual([]);
  });

  test('delays(to) and notes(to) leave out what came after the set', () => {
    const { clock } = clockOf(performance.now() - 1000);
    const [early, late] = [frameAt(950), frameAt(980)];
    for (const frame of [early, late]) {
      clock.timeOf(frame);
      clock.ageOf(frame);
    }
    clock.timeOf(frameAt(1000));
    expect(clock.delays(milliseconds(960))).toHaveLength(1);
    expect(clock.delays()).toHaveLength(2);
    expect(clock.notes(milliseconds(960))).toEqual([]);
  });
});
