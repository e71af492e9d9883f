import fc from 'fast-check';
import { expect, onTestFinished, test } from 'vitest';
import { centimetres, degrees, milliseconds } from '../../../src/core/vocabulary/units.ts';
import {
  inDegrees,
  inDegreesRange,
  inLift,
  inPercent,
  inRemaining,
  inSeconds,
  inSignedDegrees,
  inSource,
  inTempo,
} from '../../../src/ui/parts/format.ts';
import { INCH } from '../../../src/words/in-length.ts';
import { useUnits } from '../../../src/words/units-in-use.ts';

test('inDegrees(angle) gives whole degrees and spells out what was not measured', () => {
  expect(inDegrees(degrees(97.5))).toBe('98°');
  expect(inDegrees(degrees(-0.3))).toBe('0°');
  expect(inDegrees(null)).toBe('not measured');
});

test('inSignedDegrees(change) carries the sign, and none at zero', () => {
  expect(inSignedDegrees(degrees(3.6))).toBe('+4°');
  expect(inSignedDegrees(degrees(-2.2))).toBe('−2°');
  expect(inSignedDegrees(degrees(-0.4))).toBe('0°');
  expect(inSignedDegrees(null)).toBe('not measured');
});

test('inDegreesRange(low, high) joins two ends, or gives one number where they round to the same', () => {
  expect(inDegreesRange(degrees(96.6), degrees(103.2))).toBe('97–103°');
  expect(inDegreesRange(degrees(99.6), degrees(100.4))).toBe('100°');
});

test('inLift(length) says "about" and rounds to the nearest half', () => {
  expect(inLift(centimetres(2.61))).toBe('about 2.5\u00a0cm');
  expect(inLift(centimetres(2.8))).toBe('about 3\u00a0cm');
  expect(inLift(centimetres(-0.1))).toBe('about 0\u00a0cm');
  expect(inLift(null)).toBe('not measured');
});

test('inLift(length) in inches is the length again, but for its rounding', () => {
  onTestFinished(() => useUnits('metric'));
  useUnits('imperial');
  expect(inLift(centimetres(2.61))).toBe('about 1\u00a0in');
  fc.assert(
    fc.property(fc.double({ min: 0, max: 20, noNaN: true }), (length) => {
      const written = /^about ([\d.]+)\u00a0in$/.exec(inLift(centimetres(length)))?.[1];
      expect(Math.abs(Number(written) * INCH - length)).toBeLessThan(0.1 * INCH + 1e-6);
    }),
  );
});

test('inSeconds(time) and inTempo(rep) give tenths', () => {
  expect(inSeconds(milliseconds(1733.3))).toBe('1.7\u00a0s');
  expect(inTempo({ eccentric: milliseconds(1733.3), pause: milliseconds(0), concentric: milliseconds(1500) })).toBe(
    '1.7\u2009/\u20090.0\u2009/\u20091.5\u00a0s',
  );
  expect(inSeconds(milliseconds(0))).toBe('0.0\u00a0s');
});

test('inRemaining(milliseconds) changes from seconds to minutes', () => {
  expect(inRemaining(1200)).toBe('about 2 s left');
  expect(inRemaining(130_000)).toBe('about 2 min left');
});

test('inPercent(share) stays between 0 and 100', () => {
  expect(inPercent(0.374)).toBe('37%');
  expect(inPercent(1.2)).toBe('100%');
});

test('inSource(kind, name) names the file of a video only', () => {
  expect(inSource('video', 'legs.mp4')).toBe('Video: legs.mp4');
  expect(inSource('demo', 'demo.mp4')).toBe('Demo');
  expect(inSource('camera', null)).toBe('Camera');
});
