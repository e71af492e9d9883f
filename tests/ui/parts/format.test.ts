import { expect, test } from 'vitest';
import { centimetres, degrees, milliseconds } from '../../../src/core/vocabulary/units.ts';
import {
  inCentimetres,
  inDateAndTime,
  inDegrees,
  inDegreesRange,
  inPercent,
  inRemaining,
  inReps,
  inSeconds,
  inSignedDegrees,
  inSource,
} from '../../../src/ui/parts/format.ts';

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

test('inCentimetres(length) says "about" and rounds to the nearest half', () => {
  expect(inCentimetres(centimetres(2.61))).toBe('about 2.5 cm');
  expect(inCentimetres(centimetres(2.8))).toBe('about 3 cm');
  expect(inCentimetres(centimetres(-0.1))).toBe('about 0 cm');
  expect(inCentimetres(null)).toBe('not measured');
});

test('inSeconds(time) gives a tempo in tenths', () => {
  expect(inSeconds(milliseconds(1733.3))).toBe('1.7 s');
  expect(inSeconds(milliseconds(0))).toBe('0.0 s');
});

test('inRemaining(milliseconds) changes from seconds to minutes', () => {
  expect(inRemaining(1200)).toBe('about 2 s left');
  expect(inRemaining(130_000)).toBe('about 2 min left');
});

test('inPercent(share) stays between 0 and 100', () => {
  expect(inPercent(0.374)).toBe('37 %');
  expect(inPercent(1.2)).toBe('100 %');
});

test('inReps(count) knows the singular', () => {
  expect([0, 1, 2].map(inReps)).toEqual(['0 reps', '1 rep', '2 reps']);
});

test('inDateAndTime(iso) names the year and the day', () => {
  expect(inDateAndTime('2026-11-22T13:10:00.000Z')).toMatch(/2026/);
  expect(inDateAndTime('2026-11-22T13:10:00.000Z')).toMatch(/2[23]/);
});

test('inSource(kind, name) names the file of a video only', () => {
  expect(inSource('video', 'legs.mp4')).toBe('Video: legs.mp4');
  expect(inSource('demo', 'demo.mp4')).toBe('Demo');
  expect(inSource('camera', null)).toBe('Camera');
});
