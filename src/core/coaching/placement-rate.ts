import type { PlacementFinding, PlacementState } from '../vocabulary/placement.ts';
import { isPast } from './placement-bounds.ts';
import { advice, goodFinding, unknownFinding } from './placement-finding.ts';
import { LIFT_FRAME_RATE } from './thresholds.ts';

/** Frames per second, the fewer the worse. */
const SLOW = { good: -LIFT_FRAME_RATE, poor: -LIFT_FRAME_RATE + 1.5 };

/** Whether pictures are measured fast enough for lift. */
export const seenRate = (framesPerSecond: number | null, was: PlacementState): PlacementFinding => {
  if (framesPerSecond === null) return unknownFinding({ kind: 'rate-unknown' });
  return isPast(-framesPerSecond, SLOW, was)
    ? advice({ kind: 'slow', rate: Math.round(framesPerSecond) })
    : goodFinding({ kind: 'rate-good' });
};
