import { expect, test } from 'vitest';
import type { DriveSample } from '../../../src/core/reps/drive-sample.ts';
import { beginChange, type Change, followChange } from '../../../src/core/session/follow-change.ts';
import type { MachineSetting } from '../../../src/core/vocabulary/machine-setting.ts';
import { degrees, milliseconds } from '../../../src/core/vocabulary/units.ts';

const HIGH: MachineSetting = { kind: 'feet', height: 'high' };
const SEAT: MachineSetting = { kind: 'seat', notch: 4 };
/** Down the rails towards the hip. */
const RAIL = { x: -1, y: 0 };

const sampleWith = (joints: Partial<DriveSample>, at = 0): DriveSample => ({
  at: milliseconds(at),
  flexion: degrees(20),
  hipFlexion: degrees(60),
  shoulder: { x: 300, y: -300 },
  hip: { x: 400, y: -400 },
  ankle: { x: 700, y: -400 },
  ...joints,
});
const REST = sampleWith({});

type Seen = Partial<DriveSample> | 'away' | null;

/** Follows what is seen for so long, 30 times a second. */
const seen = (to: MachineSetting, what: Seen, ms: number, begun?: Change): Change => {
  let change = begun ?? beginChange(to, { at: milliseconds(0), presence: 'here', sample: REST, rail: RAIL });
  const from = begun ? 40_000 : 0;
  for (let at = from; at <= from + ms; at += 1000 / 30) {
    change = followChange(change, {
      at: milliseconds(at),
      presence: what === 'away' ? 'away' : 'here',
      sample: what === 'away' || what === null ? null : sampleWith(what, at),
      rail: null,
    });
  }
  return change;
};

test('followChange(feet) is made when they have been off their rails for a second', () => {
  expect(seen(HIGH, { ankle: { x: 700, y: -340 } }, 500).isMade).toBe(false);
  expect(seen(HIGH, { ankle: { x: 700, y: -340 } }, 1200).isMade).toBe(true);
});

test('followChange(feet) takes racking the sled, and shifting on the pad, for no change', () => {
  expect(seen(HIGH, { ankle: { x: 600, y: -400 } }, 10_000).isMade).toBe(false);
  expect(seen(HIGH, { hip: { x: 430, y: -420 } }, 10_000).isMade).toBe(false);
});

test('followChange(seat) is made when the hip rests elsewhere, or the lifter has got up', () => {
  expect(seen(SEAT, {}, 10_000).isMade).toBe(false);
  expect(seen(SEAT, { ankle: { x: 700, y: -340 } }, 10_000).isMade).toBe(false);
  expect(seen(SEAT, { hip: { x: 420, y: -410 } }, 1200).isMade).toBe(true);
  expect(seen(SEAT, 'away', 40).isMade).toBe(true);
});

test('followChange(...) is taken for made when nothing was to be seen of it for long, and stays made', () => {
  expect(seen(HIGH, null, 24_000).isMade).toBe(false);
  const made = seen(HIGH, {}, 25_100);
  expect(made.isMade).toBe(true);
  expect(seen(HIGH, {}, 100, made)).toEqual(made);
});
