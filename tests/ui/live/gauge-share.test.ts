import { expect, test } from 'vitest';
import { gaugeShare } from '../../../src/ui/live/gauge-share.ts';

test('gaugeShare(value, scale) runs from 0 to 1 and stays at the ends', () => {
  const scale = { from: -1, to: 3 };
  expect([-2, -1, 0, 1, 3, 9].map((value) => gaugeShare(value, scale))).toEqual([0, 0, 0.25, 0.5, 1, 1]);
});
