import type { Machine } from '../../src/core/vocabulary/machine.ts';
import type { SetPlace } from '../../src/core/vocabulary/set-place.ts';
import { degrees, kilograms, pixels } from '../../src/core/vocabulary/units.ts';

/** A view of a machine reclined by 45 degrees, of a lifter who faces right. */
export const builtPlace = (overrides: Partial<SetPlace> = {}): SetPlace => ({
  side: 'right',
  padLine: { hipEnd: { x: 560, y: -520 }, headEnd: { x: 420, y: -380 }, setBy: 'proposal' },
  resting: { hip: { x: 560, y: -520 }, thigh: pixels(150) },
  width: 1280,
  height: 720,
  statureCm: null,
  ...overrides,
});

/** The sled of one gym, after a calibration that found a line. */
export const builtMachine = (overrides: Partial<Machine> = {}): Machine => ({
  id: 'machine-1',
  gym: 'Ironworks',
  name: 'Leg press',
  kind: 'sled-45',
  seatNotch: 3,
  stopHole: 5,
  emptySled: kilograms(47.5),
  footHeight: 'middle',
  spot: 'against the bottle rack of bike 4',
  place: builtPlace(),
  learned: {
    onset: { kind: 'found', low: degrees(97.2), high: degrees(103.4), reps: 3 },
    at: '2026-11-20T18:00:00.000Z',
  },
  usedAt: '2026-11-20T18:10:00.000Z',
  ...overrides,
});
