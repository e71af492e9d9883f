import type { BodyFrame } from '../geometry/body-frame.ts';
import { dot, minus, plus, turned, unit } from '../geometry/vector.ts';
import type { RepSpan } from '../reps/segment-reps.ts';
import { median } from '../signal/quantile.ts';
import type { Point } from '../vocabulary/pose.ts';
import { degrees, type ThighLengths, thighLengths } from '../vocabulary/units.ts';

/** Beyond this the feet are high (10 cm on a 43 cm thigh costs about 9 degrees of hip room, measurement.md 1.5). */
const HIGH = 0.23;

/**
 * Ankle over hip across the rails, with the legs straight; positive is towards the head. The rails' direction is the
 * way the ankles travel in the picture. `reps` must not be empty; `hip` is the hip's place in the picture.
 */
export const footHeight = (reps: readonly RepSpan[], hip: Point, { pad, thigh }: BodyFrame): ThighLengths => {
  const rail = unit(reps.map(({ top, bottom }) => unit(minus(top.ankle, bottom.ankle))).reduce(plus, { x: 0, y: 0 }));
  const square = turned(rail, degrees(90));
  const towardsHead = dot(square, pad.along) >= 0 ? square : turned(rail, degrees(-90));
  return thighLengths(median(reps.map(({ top }) => dot(minus(top.ankle, hip), towardsHead))) / thigh);
};

/** The word for it. */
export const footHeightWord = (height: ThighLengths): 'high' | 'middle' | 'low' => {
  if (height > HIGH) return 'high';
  return height < -HIGH ? 'low' : 'middle';
};
