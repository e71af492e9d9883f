import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Sample, smooth } from '../../../src/core/signal/smooth.ts';
import { normal, seeded } from '../../builders/noise.ts';

const NOISE = { measurement: 1, acceleration: 60 };
const rowOf = (count: number, value: (seconds: number) => number | null, fps = 30): readonly Sample[] =>
  Array.from({ length: count }, (_, i) => ({ seconds: i / fps, value: value(i / fps) }));
const rms = (values: readonly number[]): number =>
  Math.sqrt(values.reduce((sum, value) => sum + value ** 2, 0) / values.length);

/** A calm rep: 60 to 120 degrees and back in four seconds. */
const swing = (seconds: number): number => 90 - 30 * Math.cos((Math.PI * seconds) / 2);

describe('smooth', () => {
  test('smooth([]) and smooth(nothing measured) are empty', () => {
    expect(smooth([], NOISE)).toEqual([]);
    expect(
      smooth(
        rowOf(5, () => null),
        NOISE,
      ),
    ).toEqual([]);
  });

  test('smooth(one sample) is that sample, at rest', () => {
    expect(smooth([{ seconds: 3, value: 7 }], NOISE)).toEqual([{ value: 7, velocity: 0 }]);
  });

  test('smooth(ramp) has no lag, and the ramp’s speed', () => {
    const row = smooth(
      rowOf(90, (s) => 70 + 25 * s),
      NOISE,
    );
    row.slice(10, -10).forEach(({ value, velocity }, i) => {
      expect(Math.abs(value - (70 + (25 * (i + 10)) / 30))).toBeLessThan(0.02);
      expect(Math.abs(velocity - 25)).toBeLessThan(0.3);
    });
  });

  test('smooth(swing) puts the turnaround where it was, within half a frame, neither early nor late', () => {
    const row = smooth(rowOf(240, swing), NOISE);
    const deepest = row.slice(0, 120).reduce((best, { value }, i) => (value > (row[best]?.value ?? 0) ? i : best), 0);
    expect(deepest).toBe(60);
    expect(row[60]?.value).toBeGreaterThan(119.5);
    expect(row[60]?.value).toBeLessThan(120.5);
  });

  test('smooth(noisy swing) takes away at least half of the noise', () => {
    const next = normal(5);
    const row = smooth(
      rowOf(600, (s) => swing(s) + next()),
      NOISE,
    );
    expect(rms(row.map(({ value }, i) => value - swing(i / 30)))).toBeLessThan(0.5);
  });

  test('smooth(samples) carries the movement through a gap', () => {
    const row = smooth(
      rowOf(240, (s) => (s > 2.9 && s < 3.1 ? null : swing(s))),
      NOISE,
    );
    expect(row).toHaveLength(240);
    expect(Math.abs((row[90]?.value ?? 0) - swing(3))).toBeLessThan(0.5);
  });

  test('smooth(samples) takes uneven intervals as they are', () => {
    const chance = seeded(2);
    let seconds = 0;
    const row = Array.from({ length: 200 }, () => {
      seconds += 0.015 + 0.05 * chance();
      return { seconds, value: swing(seconds) };
    });
    const errors = smooth(row, NOISE).map(({ value }, i) => value - (row[i]?.value as number));
    expect(rms(errors.slice(5, -5))).toBeLessThan(0.2);
  });

  test('smooth(samples) is moved less by a doubtful value', () => {
    const spiked = (doubt: number) =>
      smooth(
        rowOf(61, () => 50).map((sample, i) => (i === 30 ? { ...sample, value: 60, doubt } : sample)),
        NOISE,
      )[30]?.value as number;
    expect(spiked(4)).toBeLessThan(50 + (spiked(1) - 50) / 4);
    expect(spiked(1)).toBeGreaterThan(50.5);
  });

  test('smooth(samples) backwards in time is the same row backwards, away from the ends', () => {
    const next = normal(8);
    const samples = rowOf(180, (s) => swing(s) + next());
    const reversed = [...samples].reverse().map(({ value }, i) => ({ seconds: i / 30, value }));
    const [row, back] = [smooth(samples, NOISE), [...smooth(reversed, NOISE)].reverse()];
    for (let i = 40; i < 140; i++) expect(Math.abs((row[i]?.value ?? 0) - (back[i]?.value ?? 99))).toBeLessThan(0.01);
  });

  test('smooth(samples) moves and grows with its values', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -50, max: 50 }), { minLength: 2, maxLength: 20 }), (values) => {
        const row = (shift: number) =>
          smooth(
            values.map((value, i) => ({ seconds: i / 30, value: value + shift })),
            NOISE,
          );
        row(1000).forEach(({ value }, i) => {
          expect(Math.abs(value - 1000 - (row(0)[i]?.value ?? 0))).toBeLessThan(1e-6);
        });
      }),
      { numRuns: 30 },
    );
  });
});
