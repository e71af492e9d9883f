import { expect, test } from 'vitest';
import { degrees } from '../../../src/core/vocabulary/units.ts';
import { depthZone } from '../../../src/ui/live/depth-zone.ts';

test.each([
  ['standard', [99.9, 100, 109.9, 110]],
  ['personal', [94.9, 95, 109.9, 110]],
  ['manual', [94.9, 95, 109.9, 110]],
] as const)(
  'depthZone(depth, %s limit of 110) changes where the approach begins, and at the limit',
  (setBy, depths) => {
    const zones = depths.map((depth) => depthZone(degrees(depth), { at: degrees(110), setBy }));
    expect(zones).toEqual(['within', 'near', 'near', 'over']);
  },
);

test('depthZone(null) is unknown, not within', () => {
  expect(depthZone(null, { at: degrees(110), setBy: 'standard' })).toBe('unknown');
});
