import { expect, test } from 'vitest';
import { degrees } from '../../../src/core/vocabulary/units.ts';
import { depthZone } from '../../../src/ui/live/depth-zone.ts';

test('depthZone(depth, limit) changes 15 degrees before the limit and at the limit', () => {
  const zones = [94.9, 95, 109.9, 110].map((depth) => depthZone(degrees(depth), degrees(110)));
  expect(zones).toEqual(['within', 'near', 'near', 'over']);
});

test('depthZone(null) is unknown, not within', () => {
  expect(depthZone(null, degrees(110))).toBe('unknown');
});
