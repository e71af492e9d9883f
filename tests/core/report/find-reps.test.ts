import { describe, expect, test } from 'vitest';
import { driveSample, findReps } from '../../../src/core/report/find-reps.ts';
import { smoothJoints } from '../../../src/core/report/smooth-joints.ts';
import type { Keypoint, Observation } from '../../../src/core/vocabulary/pose.ts';
import { milliseconds } from '../../../src/core/vocabulary/units.ts';
import { expectAngle, expectTime } from '../../builders/expect-close.ts';
import { setupOf } from '../../builders/followed.ts';
import { type Act, MOVENET, play, rep, type SceneOptions, withRests } from '../../builders/leg-press.ts';
import { seatedJoints } from '../../builders/pose.ts';

const found = (acts: readonly Act[], options: SceneOptions = {}) => {
  const { recording } = play(acts, options);
  return findReps(smoothJoints(recording.frames, setupOf(recording).body));
};
const count = (acts: readonly Act[], options: SceneOptions = {}): number => found(acts, options).reps.length;
const movenet: SceneOptions = { detector: MOVENET };

describe('driveSample', () => {
  test('driveSample(frame) takes knee and hip flexion from the joints', () => {
    const sample = driveSample({ at: 40 as never, joints: seatedJoints, missing: [], lost: null, settled: true });
    expectTime(sample.at, 40);
    expectAngle(sample.flexion, 90);
    expectAngle(sample.hipFlexion, 90);
    expect(sample.ankle).toEqual(seatedJoints.ankle);
  });
});

describe('findReps', () => {
  test.each([1, 3, 8])('findReps(frames) finds %d of as many reps, with the detector’s faults', (reps) => {
    expect(count(withRests(Array.from({ length: reps }, () => rep(98))), movenet)).toBe(reps);
  });

  test('findReps(frames) puts each bottom where it was, to a tenth of a second', () => {
    const scene = play(withRests([rep(98), rep(104, { eccentric: 3000 })]), movenet);
    const { reps } = findReps(smoothJoints(scene.recording.frames, setupOf(scene.recording).body));
    scene.reps.forEach(({ bottomAt }, i) => {
      expectTime(reps[i]?.bottom.at ?? null, bottomAt, 200);
    });
  });

  test('findReps(frames) counts a pause at the bottom once, partial reps, and two quick ones', () => {
    expect(count(withRests([rep(98, { pause: 3000 }), rep(98, { pause: 3000 })]), movenet)).toBe(2);
    expect(count(withRests([rep(100), rep(86), rep(100)]), movenet)).toBe(3);
    const quick = rep(96, { eccentric: 600, pause: 0, concentric: 500 });
    expect(count([...withRests([quick], 500), quick, { kind: 'rest', ms: 600 }], movenet)).toBe(2);
  });

  test.each<readonly [string, readonly Act[]]>([
    ['shuffling of ten degrees', withRests([1, 2, 3].map(() => ({ kind: 'shuffle', kneeFlexion: 10, ms: 1500 })))],
    ['calf raises', withRests([{ kind: 'calf-raise', travel: 0.1, ms: 6000 }])],
    ['somebody walking', [{ kind: 'walk', ms: 6000 }]],
    ['standing squats', [1, 2, 3].map(() => ({ kind: 'squat', kneeFlexion: 90, ms: 3000 }))],
    ['resting with the legs straight', [{ kind: 'rest', ms: 8000 }]],
  ])('findReps(frames) counts nothing in %s', (_, acts) => {
    expect(count(acts, { detector: { noise: 0.007 } })).toBe(0);
  });

  test('findReps(frames) says of squats what they were', () => {
    const { others } = found([1, 2].map(() => ({ kind: 'squat', kneeFlexion: 90, ms: 3000 })));
    expect(others).toEqual(['stands', 'stands']);
  });

  test('findReps(frames) counts a failed last rep once', () => {
    const acts: readonly Act[] = [...withRests([rep(98), rep(98)]), { kind: 'failed', depth: 100, ms: 6000 }];
    const { reps } = found(acts, movenet);
    expect(reps.map(({ failed }) => failed)).toEqual([false, false, true]);
  });

  test('findReps(frames) is not moved by a hip that is hidden at the bottom, nor by frames without anybody', () => {
    expect(count(withRests([rep(105), rep(105)]), { detector: { ...MOVENET, hipHiddenFrom: 98 } })).toBe(2);
    expect(count([...withRests([rep(98), rep(98)]), { kind: 'empty', ms: 2000 }], movenet)).toBe(2);
  });

  test('findReps([]) finds nothing', () => {
    expect(findReps([])).toEqual({ reps: [], others: [] });
  });
});

describe('findReps and the floor', () => {
  test('findReps(frames) takes no foot that is put on the floor after the set for a failed rep', () => {
    const { recording } = play(withRests([rep(100), rep(100), rep(100)]));
    const last = recording.frames.at(-1);
    if (last?.kind !== 'pose') throw new Error('the set ends with a pose');
    const { right_hip: hip, right_knee: knee, right_ankle: ankle } = last.keypoints;
    const down: Observation[] = Array.from({ length: 60 }, (_, i) => {
      const share = Math.min(1, i / 30);
      const towards = (from: Keypoint, x: number, y: number): Keypoint => ({
        ...from,
        x: from.x + share * (x - from.x),
        y: from.y + share * (y - from.y),
      });
      return {
        ...last,
        capturedAt: milliseconds(last.capturedAt + 33 * (i + 1)),
        keypoints: {
          ...last.keypoints,
          right_knee: towards(knee, hip.x + 0.8 * (knee.x - hip.x), hip.y),
          right_ankle: towards(ankle, knee.x, hip.y - Math.abs(knee.y - hip.y)),
        },
      };
    });
    const frames = [...recording.frames, ...down];
    const found = findReps(smoothJoints(frames, setupOf(recording).body));
    expect(found.reps).toHaveLength(3);
  });
});
