import { expect, test } from 'vitest';
import { movedCrop } from '../../../src/core/geometry/moved-crop.ts';
import type { Crop } from '../../../src/core/vocabulary/crop.ts';
import { degrees, pixels } from '../../../src/core/vocabulary/units.ts';

const CROP: Crop = { centreX: pixels(300), centreY: pixels(200), side: pixels(400), rotation: degrees(60) };

test('movedCrop(setUp, now, by) goes with the lifter, up in the picture where y grows', () => {
  expect(movedCrop(CROP, CROP, { x: 30, y: 20 })).toEqual({ ...CROP, centreX: 330, centreY: 180 });
});

test('movedCrop(setUp, now, by) stays for less than three hundredths of its side', () => {
  expect(movedCrop(CROP, CROP, { x: 8, y: -8 })).toBe(CROP);
});

test('movedCrop(setUp, now, by) measures from the set-up, so that small ways do not add up, and comes back', () => {
  const moved = movedCrop(CROP, CROP, { x: 40, y: 0 });
  expect(movedCrop(CROP, moved, { x: 46, y: 0 })).toBe(moved);
  expect(movedCrop(CROP, moved, { x: 0, y: 0 })).toEqual(CROP);
});
