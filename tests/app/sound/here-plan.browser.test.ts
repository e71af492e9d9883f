import { describe, expect, test } from 'vitest';
import { BEEPS, type Beep } from '../../../src/app/sound/beeps.ts';
import { HerePlan } from '../../../src/app/sound/here-plan.ts';
import type { Loudspeaker } from '../../../src/app/sound/loudspeaker.ts';
import type { ToneCue } from '../../../src/core/vocabulary/tone-cue.ts';
import { milliseconds } from '../../../src/core/vocabulary/units.ts';

/** A loudspeaker whose clock stands where the test puts it, in seconds; the epoch is its 0, and it has no latency. */
class StoodStill {
  now = 0;
  readonly begun: number[] = [];
  readonly cancelled: number[] = [];
  readonly graph = {
    beep: (beeps: readonly Beep[], time: number) => {
      expect(beeps).toBe(BEEPS['depth-limit']);
      this.begun.push(time);
      return { until: time + 0.22, cancel: () => this.cancelled.push(time) };
    },
  };
  timeOf(heardAt: number): number {
    return Math.max(this.now, heardAt / 1000);
  }
}

const planning = () => {
  const clock = new StoodStill();
  let taken = 0;
  const plan = new HerePlan(clock as unknown as Loudspeaker, () => {
    taken++;
  });
  const follow = (at: number, hereAt: number | null, rep: number | null = 1) => {
    clock.now = at;
    const cue: ToneCue = {
      at: milliseconds(1000 * at),
      rep,
      pitch: null,
      hereAt: hereAt === null ? null : milliseconds(1000 * hereAt),
    };
    return plan.follow(cue, 0);
  };
  return { clock, plan, follow, takenBack: () => taken };
};

describe('HerePlan', () => {
  test('follow(cue) plans the tone once it is near, and moves it with the prediction', () => {
    const { clock, follow, takenBack } = planning();
    expect(follow(0, 0.5)).toBeNull();
    expect(follow(0.25, 0.5)).toBe(0.5);
    expect(follow(0.28, 0.502)).toBeNull();
    expect(follow(0.31, 0.52)).toBe(0.52);
    expect([clock.begun, clock.cancelled, takenBack()]).toEqual([[0.5, 0.52], [0.5], 1]);
  });

  test('follow(cue) takes the tone back when no crossing is foreseen any more, and when the rep ends', () => {
    const { clock, follow } = planning();
    follow(0, 0.2);
    follow(0.05, null);
    follow(0.1, 0.25);
    follow(0.15, 0.25, null);
    expect(clock.cancelled).toEqual([0.2, 0.25]);
  });

  test('follow(cue) sounds once per rep, and again in the next', () => {
    const { clock, follow } = planning();
    follow(0, 0.1);
    follow(0.15, 0.15);
    follow(0.2, 0.2);
    follow(3, null, null);
    follow(4, 4.1, 2);
    expect([clock.begun, clock.cancelled]).toEqual([[0.1, 4.1], []]);
  });

  test('claim() leaves to the planned tone what it says already or in a moment', () => {
    const { clock, plan, follow } = planning();
    follow(0, 0.1);
    clock.now = 0.06;
    expect(plan.claim()).toBe(true);
    follow(0.2, 0.2);
    expect(plan.claim()).toBe(true);
    expect([clock.begun, clock.cancelled]).toEqual([[0.1], []]);
  });

  test('claim() has the alert sound for itself when nothing is planned or it is too far off, and only once', () => {
    const { clock, plan, follow } = planning();
    follow(0, null);
    expect(plan.claim()).toBe(false);
    expect(follow(0.03, 0.05)).toBeNull();
    follow(1, null, null);
    follow(2, 2.2, 2);
    expect(plan.claim()).toBe(false);
    expect(clock.cancelled).toEqual([2.2]);
  });

  test('leave() plans no more in this rep, but an alert still sounds', () => {
    const { clock, plan, follow } = planning();
    follow(0, 0.1);
    plan.leave();
    expect(follow(0.03, 0.1)).toBeNull();
    expect(clock.cancelled).toEqual([0.1]);
    expect(plan.claim()).toBe(false);
  });
});
