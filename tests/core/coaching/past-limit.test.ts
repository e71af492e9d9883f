import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type LimitFacts, limitDueIn, pastLimit, shownPast } from '../../../src/core/coaching/past-limit.ts';
import { degrees, milliseconds } from '../../../src/core/vocabulary/units.ts';

const facts = (given: Partial<LimitFacts> = {}): LimitFacts => ({
  depth: degrees(90),
  depthSpeed: 0,
  kneeFlexion: degrees(60),
  kneeSpeed: 0,
  limit: { at: degrees(100), setBy: 'personal' },
  rep: 1,
  latency: milliseconds(120),
  ...given,
});

test('pastLimit(facts) is the way to the limit, less what latency, reaction and half the braking take', () => {
  expect(pastLimit(facts())).toBe(-10);
  // 0.12 + 0.18 + 0.1 s at 20 degrees a second.
  expect(pastLimit(facts({ depthSpeed: 20 }))).toBeCloseTo(-2, 9);
  expect(pastLimit(facts({ depthSpeed: -20 }))).toBe(-10);
});

test('pastLimit(facts) heeds the knee under the standard limit only', () => {
  const kneeFlexion = degrees(95);
  expect(pastLimit(facts({ kneeFlexion }))).toBe(-10);
  expect(pastLimit(facts({ kneeFlexion, limit: { at: degrees(110), setBy: 'standard' } }))).toBe(5);
});

test.each([{ depth: null }, { rep: null }])('pastLimit and limitDueIn(facts) are null with %o', (given) => {
  expect(pastLimit(facts(given))).toBeNull();
  expect(limitDueIn(facts(given))).toBeNull();
});

test('limitDueIn(facts) foresees nothing of one who has come to rest before the limit, and is due at once past it', () => {
  expect(limitDueIn(facts({ depthSpeed: 3 }))).toBeNull();
  expect(limitDueIn(facts({ depth: degrees(101) }))).toBe(0);
});

test('limitDueIn(facts) is when pastLimit reaches 0, if the lifter goes on as now', () => {
  fc.assert(
    fc.property(
      fc.double({ min: 6, max: 50, noNaN: true }),
      fc.double({ min: 60, max: 95, noNaN: true }),
      (speed, at) => {
        const now = facts({ depth: degrees(at), depthSpeed: speed });
        const due = limitDueIn(now) as number;
        expect(pastLimit({ ...now, depth: degrees(at + speed * due) })).toBeCloseTo(0, 6);
      },
    ),
  );
});

test('pastLimit(facts) heeds nothing but the knee where the knee is the limit', () => {
  const limit = { at: degrees(99), setBy: 'knee-90' } as const;
  expect(pastLimit(facts({ limit, depth: degrees(125) }))).toBe(-30);
  // 0.12 + 0.18 + 0.1 s at 20 degrees a second.
  expect(pastLimit(facts({ limit, kneeFlexion: degrees(84), kneeSpeed: 20 }))).toBeCloseTo(2, 9);
  expect(pastLimit(facts({ limit, depth: null, kneeFlexion: degrees(91) }))).toBe(1);
  expect(pastLimit(facts({ limit, kneeFlexion: null }))).toBeNull();
});

test('shownPast(facts) is the way to the limit without a lead: by the knee where it is the limit, else by the depth', () => {
  expect(shownPast(facts({ depthSpeed: 40 }))).toBe(-10);
  expect(shownPast(facts({ depth: null }))).toBeNull();
  const limit = { at: degrees(99), setBy: 'knee-90' } as const;
  expect(shownPast(facts({ limit, kneeFlexion: degrees(93), kneeSpeed: 40 }))).toBe(3);
  expect(shownPast(facts({ limit, kneeFlexion: null }))).toBeNull();
});
