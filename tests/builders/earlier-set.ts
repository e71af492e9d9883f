import type { SetSummary, Taught } from '../../src/core/vocabulary/report.ts';
import type { SetPlace } from '../../src/core/vocabulary/set-place.ts';
import { pixels } from '../../src/core/vocabulary/units.ts';
import { builtSummary } from './set-summary.ts';

export const NOW = Date.parse('2026-11-22T15:00:00.000Z');

export const PLACE: SetPlace = {
  side: 'left',
  padLine: { hipEnd: { x: 500, y: -480 }, headEnd: { x: 400, y: -360 }, setBy: 'proposal' },
  resting: { hip: { x: 500, y: -470 }, thigh: pixels(140) },
  width: 1280,
  height: 720,
  statureCm: null,
};
export const ELSEWHERE: SetPlace = { ...PLACE, side: 'right' };

/** A set of so many hours before `NOW`, by a camera, and what it taught. */
export const earlierSet = (
  hoursAgo: number,
  taught: Taught | null,
  more: Partial<Omit<SetSummary, 'figures' | 'log'>> = {},
): SetSummary =>
  builtSummary({
    id: `${hoursAgo}`,
    createdAt: new Date(NOW - hoursAgo * 3_600_000).toISOString(),
    ...(taught && { taught }),
    ...more,
  });
