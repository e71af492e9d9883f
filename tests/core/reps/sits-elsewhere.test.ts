import { describe, expect, test } from 'vitest';
import { sitsElsewhere } from '../../../src/core/reps/sits-elsewhere.ts';
import type { Point } from '../../../src/core/vocabulary/pose.ts';
import { milliseconds } from '../../../src/core/vocabulary/units.ts';
import { poseOf, seatedBody, seatedJoints } from '../../builders/pose.ts';

const by = (x: number) => {
  const moved = ({ x: from, y }: Point): Point => ({ x: from + x, y });
  const { shoulder, hip, knee, ankle } = seatedJoints;
  return { shoulder: moved(shoulder), hip: moved(hip), knee: moved(knee), ankle: moved(ankle) };
};

describe('sitsElsewhere(observation, body)', () => {
  test('is true from half a trunk away on', () => {
    expect(sitsElsewhere(poseOf(by(0)), seatedBody)).toBe(false);
    expect(sitsElsewhere(poseOf(by(59)), seatedBody)).toBe(false);
    expect(sitsElsewhere(poseOf(by(61)), seatedBody)).toBe(true);
  });

  test('is false for somebody who stands, and for nobody', () => {
    const standing = { ...by(200), knee: { x: 500, y: -420 }, ankle: { x: 500, y: -520 } };
    expect(sitsElsewhere(poseOf(standing), seatedBody)).toBe(false);
    expect(sitsElsewhere({ kind: 'nobody', capturedAt: milliseconds(0) }, seatedBody)).toBe(false);
    expect(sitsElsewhere(poseOf(by(200), { scores: { hip: 0.1 } }), seatedBody)).toBe(false);
  });
});
