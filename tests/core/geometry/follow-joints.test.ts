import { describe, expect, test } from 'vitest';
import { type FollowedJoints, followJoints, placesOf } from '../../../src/core/geometry/follow-joints.ts';
import type { JointPoints } from '../../../src/core/geometry/see-joints.ts';
import type { SeenJoints } from '../../../src/core/reps/lifter-sight.ts';
import { JOINTS, type Joint } from '../../../src/core/vocabulary/pose.ts';
import { confidence, milliseconds } from '../../../src/core/vocabulary/units.ts';
import { expectLength } from '../../builders/expect-close.ts';
import { normal } from '../../builders/noise.ts';
import { seatedBody, seatedJoints } from '../../builders/pose.ts';

const seenWith = (joints: JointPoints, score = 0.8): SeenJoints => {
  const at = (joint: Joint) => ({ ...joints[joint], score: confidence(score) });
  return { shoulder: at('shoulder'), hip: at('hip'), knee: at('knee'), ankle: at('ankle') };
};
const follow = (frames: readonly JointPoints[]): FollowedJoints =>
  frames.reduce<FollowedJoints | null>(
    (state, joints, i) => followJoints(state, seenWith(joints), milliseconds((1000 * i) / 30), seatedBody),
    null,
  ) as FollowedJoints;

describe('followJoints', () => {
  test('placesOf(followJoints(null, joints, at, body)) are the joints', () => {
    expect(placesOf(followJoints(null, seenWith(seatedJoints), milliseconds(40), seatedBody))).toEqual(seatedJoints);
  });

  test('followJoints(state, joints, at, body) follows each joint by itself', () => {
    const risen = { x: seatedJoints.knee.x, y: seatedJoints.knee.y + 30 };
    const frames = Array.from({ length: 40 }, (_, i) => (i < 10 ? seatedJoints : { ...seatedJoints, knee: risen }));
    const places = placesOf(follow(frames));
    expectLength(places.knee.y, risen.y, 0.5);
    for (const joint of ['shoulder', 'hip', 'ankle'] as const) expect(places[joint]).toEqual(seatedJoints[joint]);
  });

  test('followJoints(state, joints, at, body) does not believe one wild frame', () => {
    const wild = { ...seatedJoints, hip: { x: 900, y: 0 } };
    const places = placesOf(follow([...Array.from({ length: 10 }, () => seatedJoints), wild]));
    expectLength(places.hip.x, seatedJoints.hip.x, 0.01);
  });

  test('followJoints(state, joints, at, body) calms jitter on every joint', () => {
    const next = normal(4);
    const jittered = (): JointPoints => {
      const at = (joint: (typeof JOINTS)[number]) => ({ x: seatedJoints[joint].x + next(), y: seatedJoints[joint].y });
      return { shoulder: at('shoulder'), hip: at('hip'), knee: at('knee'), ankle: at('ankle') };
    };
    let state: FollowedJoints | null = null;
    let squares = 0;
    for (let i = 0; i < 300; i++) {
      state = followJoints(state, seenWith(jittered()), milliseconds((1000 * i) / 30), seatedBody);
      for (const joint of JOINTS) squares += (placesOf(state)[joint].x - seatedJoints[joint].x) ** 2;
    }
    expect(Math.sqrt(squares / 300 / JOINTS.length)).toBeLessThan(0.8);
  });

  test('followJoints(state, joints, at, body) goes less by a joint that is hardly seen', () => {
    const still = follow(Array.from({ length: 20 }, () => seatedJoints));
    const knee = { x: seatedJoints.knee.x, y: seatedJoints.knee.y + 3 };
    const nudge = (score: number): number => {
      let state = still;
      // Two frames, since the median of three takes the first for a spike.
      for (const i of [20, 21]) {
        const joints = seenWith({ ...seatedJoints, knee }, score);
        state = followJoints(state, joints, milliseconds((1000 * i) / 30), seatedBody);
      }
      return placesOf(state).knee.y - seatedJoints.knee.y;
    };
    expect(nudge(0.7)).toBeGreaterThan(0.5);
    expect(nudge(0.25)).toBeLessThan(0.6 * nudge(0.7));
  });
});
