import { expect, test } from 'vitest';
import { taughtBy } from '../../../src/core/report/taught-by.ts';
import { degrees, pixels } from '../../../src/core/vocabulary/units.ts';
import { builtKnownHip } from '../../builders/known-hip.ts';
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

test('taughtBy(report) is the hip alone where the set found no onset, and none where it is not certain of its hip', () => {
  const taughtHip = builtKnownHip();
  const unfound = { ...placed, onset: { kind: 'none-seen', downTo: degrees(110) } } as const;
  expect(taughtBy({ ...unfound, taughtHip })).toMatchObject({ onset: null, hip: taughtHip, place: { resting } });
  expect(taughtBy(placed)).not.toHaveProperty('hip');
});

test('taughtBy(report) is nothing without an onset and a hip, or from a set that did not keep its place', () => {
  expect(taughtBy({ ...placed, onset: { kind: 'none-seen', downTo: degrees(110) } })).toBeNull();
  expect(taughtBy(builtReport({ taughtHip: builtKnownHip() }))).toBeNull();
});
