import type { Joint, Point } from '../vocabulary/pose.ts';
import { distance } from './vector.ts';

/** A place this far from the last one, thigh lengths, is a jump (measurement.md 9.5); the ankle's keypoint is coarser. */
const JUMP: Readonly<Record<Joint, number>> = { shoulder: 0.15, hip: 0.15, knee: 0.15, ankle: 0.3 };
/** What a joint may move on top of that while no frame came: a brisk rep's knee and ankle, thigh lengths per second. */
const SPEED = 2;

/** Whether a joint cannot have come from there to here in so many seconds; `thigh` in pixels. */
export const isJump = (joint: Joint, from: Point, to: Point, seconds: number, thigh: number): boolean =>
  distance(from, to) > (JUMP[joint] + SPEED * seconds) * thigh;
