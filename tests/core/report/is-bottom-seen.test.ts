import { expect, test } from 'vitest';
import { isBottomSeen } from '../../../src/core/report/is-bottom-seen.ts';
import type { JudgedFrame } from '../../../src/core/report/judge-frame.ts';
import { builtJudged } from '../../builders/judged-frame.ts';

/** From 50 down to 100 degrees, where 90 to 100 are the deepest fifth; the hip is hidden at some. */
const descent = (isHidden: (depth: number) => boolean): readonly JudgedFrame[] =>
  Array.from({ length: 51 }, (_, i) => {
    const judged = builtJudged(50 + i);
    return isHidden(50 + i) ? { ...judged, frame: { ...judged.frame, missing: ['hip'] } } : judged;
  });

test('isBottomSeen(frames) holds while four of five frames in the deepest fifth are seen', () => {
  expect(isBottomSeen(descent(() => false))).toBe(true);
  expect(isBottomSeen(descent((depth) => depth > 98))).toBe(true);
  expect(isBottomSeen(descent((depth) => depth > 97))).toBe(false);
});

test('isBottomSeen(frames) does not mind what is hidden above the deepest fifth', () => {
  expect(isBottomSeen(descent((depth) => depth < 90))).toBe(true);
});
