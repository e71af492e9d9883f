import { between, distance, minus, plus, unit } from '../geometry/vector.ts';
import type { Point } from '../vocabulary/pose.ts';
import type { DriveSample } from './drive-sample.ts';

/** Widest angle between the sled's rails and a foot that is on the plate, degrees: the ankle turns a little about it. */
const WIDEST = 35;
/** Shorter ways than this share of the leg say nothing about their direction. */
const LEAST_WAY = 0.1;

/** The way the ankles go from the rep's top to its bottom, all reps together, as a unit vector; null without any. */
export const railOf = (reps: readonly { readonly top: DriveSample; readonly bottom: DriveSample }[]): Point | null =>
  reps.length === 0
    ? null
    : unit(reps.map(({ top, bottom }) => unit(minus(bottom.ankle, top.ankle))).reduce(plus, { x: 0, y: 0 }));

/** Whether the foot has moved along the rails since the top: one that is put on the floor has not. */
export const isOnRail = (top: DriveSample, now: DriveSample, rail: Point | null): boolean => {
  if (rail === null || distance(top.ankle, now.ankle) < LEAST_WAY * distance(top.hip, top.ankle)) return true;
  return between(minus(now.ankle, top.ankle), rail) <= WIDEST;
};
