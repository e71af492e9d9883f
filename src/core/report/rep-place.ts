import { type BodyFrame, hipFor, slideOf } from '../geometry/body-frame.ts';
import { medianPoint } from '../geometry/median-point.ts';
import type { Point } from '../vocabulary/pose.ts';
import type { ThighLengths } from '../vocabulary/units.ts';
import type { SmoothFrame } from './smooth-joints.ts';

/** Where the lifter rests in one rep. */
export interface RepPlace {
  /** Where the pelvis rests: moved with the shoulder since the set's start, so that a slide is no lift. */
  readonly hip: Point;
  /** How far the trunk has slid along the pad, from its usual place in the set. */
  readonly slide: ThighLengths;
}

/** By the middle of where the shoulder was in a rep's frames, of which there must be some. */
export const repPlace = (frames: readonly SmoothFrame[], body: BodyFrame): RepPlace => {
  const shoulder = medianPoint(frames.map(({ joints }) => joints.shoulder));
  return { hip: hipFor(shoulder, body), slide: slideOf(shoulder, body) };
};
