import { expect, test } from 'vitest';
import type { RankedTrial } from '../../../src/core/coaching/rank-settings.ts';
import { degrees } from '../../../src/core/vocabulary/units.ts';
import { depthHeld, rangeOnScale } from '../../../src/ui/home/depth-held.ts';

const setting = { kind: 'feet', height: 'low' } as const;
const found: RankedTrial = {
  setting,
  reps: 4,
  onset: { kind: 'found', low: degrees(97), high: degrees(103), reps: 3 },
  held: { low: degrees(97), high: degrees(103) },
};
const noneSeen: RankedTrial = {
  setting,
  reps: 4,
  onset: { kind: 'none-seen', downTo: degrees(108) },
  held: { low: degrees(106), high: null },
};

test('depthHeld(trial) is a range, a depth down to which nothing was seen, or "not measured"', () => {
  expect(depthHeld(found)).toBe('about 97–103°');
  expect(depthHeld(noneSeen)).toBe('no lift seen down to 108°');
  expect(depthHeld({ ...found, held: null })).toBe('not measured');
  expect(depthHeld({ setting, reps: 4, onset: null, held: null })).toBe('not measured');
});

test('rangeOnScale(held) lies between 60 and 130 degrees, and stays on the drawing', () => {
  expect(rangeOnScale({ low: degrees(95), high: degrees(102) })).toEqual({ start: 0.5, end: 0.6 });
  expect(rangeOnScale({ low: degrees(95), high: null })).toEqual({ start: 0.5, end: 1 });
  expect(rangeOnScale({ low: degrees(40), high: degrees(140) })).toEqual({ start: 0, end: 1 });
});
