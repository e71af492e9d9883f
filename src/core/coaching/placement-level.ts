import type { PhoneLean, PlacementFinding, PlacementState } from '../vocabulary/placement.ts';
import { isPast } from './placement-bounds.ts';
import { advice, goodFinding, unknownFinding } from './placement-finding.ts';

/** Degrees. Everything is measured against the pad line, so a phone that leans costs little; it is no reason to wait. */
const ROLL = { good: 4, poor: 6 };
/** As yaw does, pitch shortens what it looks along: at 12 degrees angles are off by one at most (measurement.md 3.4). */
const PITCH = { good: 10, poor: 13 };

/**
 * Whether the phone stands level. The picture cannot tell: rail and pad stand at their own angles, and nothing in it is
 * sure to be upright.
 */
export const levelPhone = (lean: PhoneLean | null, was: PlacementState): PlacementFinding => {
  if (!lean) return unknownFinding({ kind: 'lean-unknown' });
  if (isPast(lean.roll, ROLL, was)) return advice({ kind: 'leans', roll: Math.round(lean.roll) });
  return isPast(lean.pitch, PITCH, was) ? advice({ kind: 'tipped' }) : goodFinding({ kind: 'level' });
};
