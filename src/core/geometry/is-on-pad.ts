import type { Point } from '../vocabulary/pose.ts';
import type { BodyFrame } from './body-frame.ts';
import { distance } from './vector.ts';

/** Farthest that a settled shoulder is from its resting place, thigh lengths: a set's worth of sliding. */
const MOST_SHIFT = 0.3;

/** Whether the trunk is on the pad where it rests, slides included; not while getting in or out. */
export const isOnPad = (shoulder: Point, body: BodyFrame): boolean =>
  distance(shoulder, body.shoulder) < MOST_SHIFT * body.thigh;
