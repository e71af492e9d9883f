import { describe, expect, test } from 'vitest';
import { type SmoothFrame, smoothJoints } from '../../../src/core/report/smooth-joints.ts';
import type { Observation, Pose } from '../../../src/core/vocabulary/pose.ts';
import type { Recording } from '../../../src/core/vocabulary/recording.ts';
import { confidence } from '../../../src/core/vocabulary/units.ts';
import { setupOf } from '../../builders/followed.ts';
import { play, rep, withRests } from '../../builders/leg-press.ts';

const ACTS = withRests([rep(100)]);
const clean = play(ACTS).recording;
const { body } = setupOf(clean);

const rms = (values: readonly number[]): number =>
  Math.sqrt(values.reduce((sum, value) => sum + value ** 2, 0) / values.length);
const off = (frames: readonly SmoothFrame[], truth: Recording = clean): readonly number[] =>
  frames.map(({ joints }, i) => {
    const at = (truth.frames[i] as Pose).keypoints.right_knee;
    return Math.hypot(joints.knee.x - at.x, joints.knee.y - at.y) / body.thigh;
  });

/** The recording with the knee of some frames changed. */
const withKnee = (
  recording: Recording,
  isMeant: (frame: Observation, i: number) => boolean,
  change: { x?: number; y?: number; score?: number },
): Recording => ({
  ...recording,
  frames: recording.frames.map((frame, i) => {
    if (frame.kind === 'nobody' || !isMeant(frame, i)) return frame;
    const knee = { ...frame.keypoints.right_knee, ...change };
    const right_knee = { x: knee.x, y: knee.y, score: confidence(knee.score) };
    return { ...frame, keypoints: { ...frame.keypoints, right_knee } };
  }),
});

describe('smoothJoints', () => {
  test('smoothJoints(frames, body) gives every frame, at its time', () => {
    const frames = smoothJoints(clean.frames, body);
    expect(frames.map(({ at }) => at)).toEqual(clean.frames.map(({ capturedAt }) => capturedAt));
    expect(frames.every(({ missing }) => missing.length === 0)).toBe(true);
  });

  test('smoothJoints(frames, body) follows the joints without lag, to 2 mm on a thigh of 42 cm', () => {
    expect(Math.max(...off(smoothJoints(clean.frames, body)))).toBeLessThan(2 / 420);
  });

  test('smoothJoints(frames, body) takes away a third of the jitter at least', () => {
    const noisy = play(ACTS, { detector: { noise: 0.01 } }).recording;
    expect(rms(off(smoothJoints(noisy.frames, body)))).toBeLessThan((2 / 3) * 0.01 * Math.SQRT2);
  });

  test('smoothJoints(frames, body) takes out a single wild place', () => {
    const wild = withKnee(clean, (_, i) => i === 60, { x: 100, y: -100 });
    const frames = smoothJoints(wild.frames, body);
    expect(Math.max(...off(frames))).toBeLessThan(0.01);
    expect(frames[60]?.missing).toEqual([]);
  });

  test('smoothJoints(frames, body) bridges a gap of four frames, and names the joint missing in a longer one', () => {
    const short = withKnee(clean, (_, i) => i >= 60 && i < 64, { score: 0.05 });
    expect(smoothJoints(short.frames, body)[62]?.missing).toEqual([]);
    const long = withKnee(clean, (_, i) => i >= 60 && i < 90, { score: 0.05 });
    const frames = smoothJoints(long.frames, body);
    expect(frames[75]?.missing).toEqual(['knee']);
    expect(frames[61]?.missing).toEqual([]);
    expect(frames[120]?.missing).toEqual([]);
  });

  test('smoothJoints(frames, body) misses all four joints while nobody is there', () => {
    const { recording } = play([...ACTS, { kind: 'empty', ms: 1500 }]);
    const frames = smoothJoints(recording.frames, body);
    expect(frames[frames.length - 1]?.missing).toEqual(['shoulder', 'hip', 'knee', 'ankle']);
  });

  test('smoothJoints(frames, body) goes less by a knee that is hardly seen', () => {
    const nudge = (score: number): number => {
      const at = (clean.frames[10] as Pose).keypoints.right_knee;
      const nudged = withKnee(clean, (_, i) => i === 10, { x: at.x + 0.1 * body.thigh, score });
      return off(smoothJoints(nudged.frames, body))[10] as number;
    };
    expect(nudge(0.25)).toBeLessThan(0.5 * nudge(0.7));
  });

  test('smoothJoints(frames, body) is empty when a joint is never seen', () => {
    expect(smoothJoints(withKnee(clean, () => true, { score: 0.1 }).frames, body)).toEqual([]);
    expect(smoothJoints([], body)).toEqual([]);
  });
});
