import { describe, expect, test } from 'vitest';
import { restJitter } from '../../../src/core/report/rest-jitter.ts';
import type { Pose } from '../../../src/core/vocabulary/pose.ts';
import { expectLength } from '../../builders/expect-close.ts';
import { setupOf } from '../../builders/followed.ts';
import { type Act, play, rep, rest, withRests } from '../../builders/leg-press.ts';
import { zoomed } from '../../builders/transformed.ts';

const sceneOf = (noise: number, acts: readonly Act[] = [rest(20_000)]) => play(acts, { detector: { noise } }).recording;
const jitterOf = (recording: ReturnType<typeof sceneOf>): number =>
  restJitter(recording.frames as readonly Pose[], setupOf(recording).body);

describe('restJitter', () => {
  test.each([0.002, 0.005, 0.01, 0.02])('restJitter(poses, body) is %d for jitter of that SD', (noise) => {
    expectLength(jitterOf(sceneOf(noise)), noise, 0.15 * noise);
  });

  test('restJitter(poses, body) of a still picture is 0', () => {
    expectLength(jitterOf(sceneOf(0)), 0);
  });

  test('restJitter(poses, body) does not take the movement for jitter', () => {
    const moving = withRests([rep(100), rep(100), rep(100)]);
    expectLength(jitterOf(sceneOf(0, moving)), 0, 0.001);
    expectLength(jitterOf(sceneOf(0.006, moving)), 0.006, 0.0015);
  });

  test('restJitter(poses, body) is in thigh lengths, whatever the picture’s size', () => {
    const recording = sceneOf(0.006);
    expectLength(jitterOf(zoomed(recording, 0.4)), jitterOf(recording), 1e-6);
  });

  test('restJitter(two poses, body) is NaN', () => {
    const recording = sceneOf(0.006);
    expect(restJitter(recording.frames.slice(0, 2) as readonly Pose[], setupOf(recording).body)).toBeNaN();
  });
});
