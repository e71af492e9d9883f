import { describe, expect, test } from 'vitest';
import { type Similarity, withShift } from '../../../src/core/geometry/with-shift.ts';
import { viewShift } from '../../../src/core/report/view-shift.ts';
import type { Pose } from '../../../src/core/vocabulary/pose.ts';
import type { Recording } from '../../../src/core/vocabulary/recording.ts';
import { type Act, MOVENET, play, rep, withRests } from '../../builders/leg-press.ts';
import { rolled, shifted, zoomed } from '../../builders/transformed.ts';

const posesOf = ({ frames }: Recording): readonly Pose[] =>
  frames.filter((frame): frame is Pose => frame.kind === 'pose');
const seen = (acts: readonly Act[], seed: number): Recording =>
  play(acts, { detector: { ...MOVENET, seed }, shutter: { fps: 20 } }).recording;
const far = (one: { x: number; y: number }, other: { x: number; y: number }): number =>
  Math.hypot(one.x - other.x, one.y - other.y);

describe('viewShift(from, to, side)', () => {
  test('leads the lifter of one view onto the one of the other', () => {
    const first = seen(withRests([rep(95), rep(95)]), 1);
    const second = shifted(rolled(zoomed(seen(withRests([rep(95), rep(95)]), 2), 0.7), 25), { x: 120, y: 40 });
    const truth = shifted(rolled(zoomed(first, 0.7), 25), { x: 120, y: 40 });
    const shift = viewShift(posesOf(second), posesOf(first), 'right') as Similarity;
    const [there, here] = [posesOf(truth)[40] as Pose, posesOf(first)[40] as Pose];
    expect(far(withShift(there.keypoints.right_knee, shift), here.keypoints.right_knee)).toBeLessThan(0.01 * 150);
  });

  test('holds like against like: deeper reps, in which the hip keypoint drifts into the pad, move nothing', () => {
    const shallow = seen(withRests([rep(88), rep(88)], 400), 3);
    const deep = seen(withRests([rep(118), rep(118)], 400), 4);
    const { by, turned, scaled } = viewShift(posesOf(deep), posesOf(shallow), 'right') as Similarity;
    expect(Math.hypot(by.x, by.y)).toBeLessThan(0.01 * 150);
    expect(Math.abs(turned)).toBeLessThan(0.6);
    expect(scaled).toBeCloseTo(1, 1);
  });

  test('is null where either shows too few poses', () => {
    const poses = posesOf(seen(withRests([rep(95)]), 1));
    expect(viewShift(poses.slice(0, 4), poses, 'right')).toBeNull();
    expect(viewShift(poses, [], 'right')).toBeNull();
  });
});
