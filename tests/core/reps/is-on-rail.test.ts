import { describe, expect, test } from 'vitest';
import type { DriveSample } from '../../../src/core/reps/drive-sample.ts';
import { agreedRail, isOnRail, railOf } from '../../../src/core/reps/is-on-rail.ts';
import { degrees, milliseconds } from '../../../src/core/vocabulary/units.ts';

const sample = (x: number, y: number): DriveSample => ({
  at: milliseconds(0),
  flexion: degrees(20),
  hipFlexion: degrees(70),
  shoulder: { x: -100, y: 40 },
  hip: { x: 0, y: 0 },
  ankle: { x, y },
});
const top = sample(140, 140);
const bottom = sample(90, 90);

describe('agreedRail', () => {
  const along = (angle: number) => ({ x: Math.cos((angle * Math.PI) / 180), y: Math.sin((angle * Math.PI) / 180) });

  test('agreedRail(rails) is the middle of the last two where they agree', () => {
    const rail = agreedRail([along(90), along(220), along(230)]);
    expect(rail?.x).toBeCloseTo(along(225).x, 9);
    expect(rail?.y).toBeCloseTo(along(225).y, 9);
  });

  test('agreedRail(rails) is null for one rep alone, and where the last two do not agree', () => {
    expect(agreedRail([])).toBeNull();
    expect(agreedRail([along(225)])).toBeNull();
    expect(agreedRail([along(225), along(282)])).toBeNull();
  });
});

describe('railOf', () => {
  test('railOf(reps) points down the rails, whatever the reps lengths', () => {
    const rail = railOf([
      { top, bottom },
      { top, bottom: sample(120, 120) },
    ]);
    expect(rail?.x).toBeCloseTo(-Math.SQRT1_2, 6);
    expect(rail?.y).toBeCloseTo(-Math.SQRT1_2, 6);
  });

  test('railOf([]) is null: no rep has shown it', () => {
    expect(railOf([])).toBeNull();
  });
});

describe('isOnRail', () => {
  const rail = railOf([{ top, bottom }]);

  test('isOnRail(top, now, rail) follows a foot on the plate', () => {
    expect(isOnRail(top, bottom, rail)).toBe(true);
    expect(isOnRail(top, sample(95, 80), rail)).toBe(true);
  });

  test('isOnRail(top, now, rail) is false for a foot that goes to the floor', () => {
    expect(isOnRail(top, sample(140, 20), rail)).toBe(false);
    expect(isOnRail(top, sample(150, -60), rail)).toBe(false);
  });

  test('isOnRail(top, now, rail) waits for a way that has a direction', () => {
    expect(isOnRail(top, sample(140, 130), rail)).toBe(true);
  });

  test('isOnRail(top, now, null) lets everything pass until a rep was counted', () => {
    expect(isOnRail(top, sample(140, 20), null)).toBe(true);
  });
});
