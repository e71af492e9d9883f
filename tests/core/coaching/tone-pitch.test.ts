import { expect, test } from 'vitest';
import { tonePitch } from '../../../src/core/coaching/tone-pitch.ts';

test('tonePitch(0) is low and soft, tonePitch(1) high and full', () => {
  expect(tonePitch(0)).toEqual({ hertz: 700, level: 0.25 });
  expect(tonePitch(1).hertz).toBeCloseTo(1600, 9);
  expect(tonePitch(1).level).toBe(1);
});

test('tonePitch(nearness) rises by the same interval for the same step, about a semitone for a degree of 15', () => {
  const hertz = Array.from({ length: 16 }, (_, i) => tonePitch(i / 15).hertz);
  const semitones = hertz.slice(1).map((high, i) => 12 * Math.log2(high / (hertz[i] as number)));
  for (const step of semitones) expect(step).toBeCloseTo(semitones[0] as number, 9);
  expect(semitones[0]).toBeGreaterThan(0.9);
  expect(semitones[0]).toBeLessThan(1.1);
});
