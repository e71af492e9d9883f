import { describe, expect, test } from 'vitest';
import type { Pose } from '../../src/core/vocabulary/pose.ts';
import type { StillWish } from '../../src/worker/protocol.ts';
import { SledFollower } from '../../src/worker/sled-follower.ts';
import { poseOf } from '../builders/pose.ts';
import { pressedSled } from '../builders/pressed-sled.ts';

const wish: StillWish = { reference: 1, keepOut: [], sledOf: 'right' };

const wayAt = (frame: number) => ({ x: -2 * frame, y: -frame });

interface Glimpse {
  readonly still?: StillWish;
  readonly ankleScore?: number;
}

/** What is told of one frame in which the sled has gone so far. */
const follow = (follower: SledFollower, frame: number, { still = wish, ankleScore = 0.8 }: Glimpse = {}) => {
  const { picture, leg } = pressedSled({ by: wayAt(frame), noise: 1, seed: frame + 1 });
  const pose: Pose = poseOf({ ...leg, shoulder: { x: 40, y: -300 } }, { scores: { ankle: ankleScore } });
  return follower.follow({ picture, factor: 2, width: 640, height: 480 }, 0, still, pose);
};

const followedFor = (frames: number): SledFollower => {
  const follower = new SledFollower();
  for (let i = 0; i < frames; i++) follow(follower, i);
  return follower;
};

describe('follower.follow(grey, quarterTurns, wish, pose)', () => {
  test("tells how far the sled of that side's foot has gone, source pixels, y up", () => {
    const shift = follow(followedFor(30), 30);
    expect(shift?.by.x).toBeCloseTo(-60, 0);
    expect(shift?.by.y).toBeCloseTo(-30, 0);
  });

  test('tells nothing while the leg is not seen, and goes on afterwards', () => {
    const follower = followedFor(30);
    expect(follow(follower, 30, { ankleScore: 0.05 })).toBeNull();
    expect(follow(follower, 31)?.by.x).toBeCloseTo(-62, 0);
  });

  test('begins anew with a new reference', () => {
    const follower = followedFor(30);
    expect(follow(follower, 30, { still: { ...wish, reference: 2 } })).toBeNull();
  });
});
