import { expect, test } from 'vitest';
import { taughtBy } from '../../../src/core/report/taught-by.ts';
import { degrees, pixels } from '../../../src/core/vocabulary/units.ts';
import { builtReport } from '../../builders/set-report.ts';

const resting = { hip: { x: 560, y: -520 }, thigh: pixels(150) };
const placed = builtReport({ setup: { ...builtReport().setup, resting } });

test('taughtBy(report) is its onset, and where it was filmed from', () => {
  expect(taughtBy(placed)).toEqual({
    onset: placed.onset,
    place: {
      side: 'right',
      padLine: placed.setup.padLine,
      resting,
      width: 1280,
      height: 720,
      statureCm: null,
    },
  });
});

test('taughtBy(report) is nothing without an onset, or from a set that did not keep its place', () => {
  expect(taughtBy({ ...placed, onset: { kind: 'none-seen', downTo: degrees(110) } })).toBeNull();
  expect(taughtBy(builtReport())).toBeNull();
});
