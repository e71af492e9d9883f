import { describe, expect, test } from 'vitest';
import { bendOf, followLeg, type Leg, shareOfUsual, startLeg, stillFor } from '../../../src/core/session/follow-leg.ts';
import { framesOf, type Happening, reps } from '../../builders/played-session.ts';

const SIT: Happening = { kind: 'still', ms: 1000 };
const legAfter = (...happenings: readonly Happening[]): Leg =>
  framesOf([SIT, ...happenings]).reduce((leg, frame) => followLeg(leg, frame), startLeg);

describe('followLeg', () => {
  test('followLeg(leg, frame) tells for how long the leg has been still', () => {
    expect(stillFor(startLeg)).toBe(0);
    expect(stillFor(legAfter({ kind: 'still', ms: 2000 }))).toBeCloseTo(2000, -2);
    expect(stillFor(legAfter({ kind: 'still', ms: 2000 }, { kind: 'move', ms: 500, flexion: 60 }))).toBeLessThan(300);
  });

  test('followLeg(leg, frame) is still over a glance away, not over a longer one', () => {
    const hidden = (ms: number) =>
      legAfter({ kind: 'still', ms: 2000 }, { kind: 'hidden', ms }, { kind: 'still', ms: 500 });
    expect(stillFor(hidden(500))).toBeGreaterThan(2500);
    expect(stillFor(hidden(1200))).toBeLessThan(600);
  });

  test('followLeg(leg, frame) learns the usual rep, and where a knee is in it', () => {
    const leg = legAfter({ kind: 'still', ms: 1000 }, ...reps(2));
    expect(leg.completed).toBe(2);
    expect(leg.usual && bendOf(leg.usual)).toBeCloseTo(77, -1);
    expect(shareOfUsual(leg, 95)).toBeCloseTo(1, 1);
    expect(shareOfUsual(leg, 18)).toBeCloseTo(0, 1);
    expect(shareOfUsual(startLeg, 18)).toBeNull();
  });

  test('followLeg(leg, frame) tells since when the foot is off the plate, once it knows the rails', () => {
    const begun: readonly Happening[] = [{ kind: 'still', ms: 1000 }, ...reps(2)];
    const off: Happening = { kind: 'feet-off', ms: 2000 };
    const leg = legAfter(...begun, off);
    expect((leg.seenAt ?? 0) - (leg.offSince ?? 0)).toBeCloseTo(2000, -2);
    expect(legAfter(...begun, off, { kind: 'still', ms: 200 }).offSince).toBeNull();
    expect(legAfter(...begun).offSince).toBeNull();
    expect(legAfter({ kind: 'still', ms: 1000 }, off).offSince).toBeNull();
  });

  test('followLeg(leg, frame) counts what the live pass counts on, not what it counts anew', () => {
    const frames = framesOf([SIT, { kind: 'still', ms: 1000 }, ...reps(2)]);
    const last = frames.at(-1) as (typeof frames)[number];
    const leg = frames.reduce((before, frame) => followLeg(before, frame), startLeg);
    const anew = followLeg(leg, { ...last, count: 0 });
    expect(anew.completed).toBe(2);
    expect(followLeg(anew, { ...last, count: 1 }).completed).toBe(3);
  });
});
