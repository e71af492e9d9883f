import { describe, expect, test } from 'vitest';
import { keepOut } from '../../src/app/keep-out.ts';
import { poseOf, seatedJoints } from '../builders/pose.ts';

describe('keepOut(poses)', () => {
  test('covers every joint of every pose, y down, with room around', () => {
    const bent = poseOf({ ...seatedJoints, ankle: { x: 440, y: -380 } });
    const [box] = keepOut([poseOf(seatedJoints), bent]);
    // x from 300 to 440, y from 200 to 420, an eighth or so of 220 on each side.
    expect(box?.left).toBeCloseTo(300 - 26.4);
    expect(box?.top).toBeCloseTo(200 - 26.4);
    expect(box?.width).toBeCloseTo(140 + 52.8);
    expect(box?.height).toBeCloseTo(220 + 52.8);
  });

  test('is empty where no joint is seen', () => {
    expect(keepOut([])).toEqual([]);
    expect(keepOut([poseOf(seatedJoints, { score: 0.1, scores: {} })])).toEqual([]);
  });
});
