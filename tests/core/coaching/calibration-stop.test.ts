import { expect, test } from 'vitest';
import { stopVerdict } from '../../../src/core/coaching/calibration-stop.ts';
import { degrees } from '../../../src/core/vocabulary/units.ts';

test('stopVerdict(bottom, line) holds only where the rep ended clearly before the line', () => {
  expect(stopVerdict(degrees(94), degrees(97))).toBe('holds');
  expect(stopVerdict(degrees(96), degrees(97))).toBe('too-low');
  expect(stopVerdict(degrees(101), degrees(97))).toBe('too-low');
});
