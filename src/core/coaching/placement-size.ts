import type { PlacementFinding, PlacementState } from '../vocabulary/placement.ts';
import { isPast } from './placement-bounds.ts';
import { aboutSoFar } from './placement-distance.ts';
import { advice, goodFinding } from './placement-finding.ts';
import type { PlacementLook } from './placement-look.ts';

/**
 * Pixels of the picture that the thigh should have. At 64 they are about as many as the model takes in when the lifter
 * fills its input; fewer are only blown up. The rendered clips have 67 to 132.
 */
const ENOUGH = 64;
/** Missing pixels, thigh lengths of `ENOUGH`. */
const SMALL = { good: 0, poor: 0.1 };
/** Nearer than this, metres, the near leg is drawn much larger than the far one. The estimate is good to a fifth. */
const NEAR = 1.3;
const CLOSE = { good: -NEAR, poor: -NEAR + 0.15 };

/** Whether the lifter is seen large enough, from not too near. */
export const seenSize = ({ thigh, distance }: PlacementLook, was: PlacementState): PlacementFinding => {
  if (isPast(1 - thigh / ENOUGH, SMALL, was)) {
    return advice({ kind: 'too-small', way: aboutSoFar(distance * (1 - thigh / ENOUGH / (1 + SMALL.poor))) });
  }
  if (isPast(-distance, CLOSE, was)) {
    return advice({ kind: 'too-close', way: aboutSoFar(NEAR + 0.3 - distance) });
  }
  return goodFinding({ kind: 'right-distance' });
};
