import { sin } from '../geometry/angle.ts';
import type { PlacementFinding, PlacementState } from '../vocabulary/placement.ts';
import type { PlacementReason } from '../vocabulary/placement-reason.ts';
import { placementBearing } from './placement-bearing.ts';
import { isPast } from './placement-bounds.ts';
import { aboutSoFar } from './placement-distance.ts';
import { advice, demand, goodFinding } from './placement-finding.ts';
import type { PlacementLook } from './placement-look.ts';
import { GOOD_YAW, MOST_YAW } from './thresholds.ts';

/** Degrees off side-on. The estimate wanders by one or two with the knee's bend. */
const TURN = { good: GOOD_YAW - 1.5, poor: GOOD_YAW + 1.5 };

const OTHER_END = { feet: 'head', head: 'feet' } as const;

/** Whether the phone looks square from the side, and if not, which way to go. */
export const sideOn = ({ poses, side, distance }: PlacementLook, was: PlacementState): PlacementFinding => {
  const { turn, towards } = placementBearing(poses, side);
  if (!isPast(turn, TURN, was)) return goodFinding({ kind: 'side-on' });
  const why: PlacementReason = towards
    ? { kind: 'off-side-on', way: aboutSoFar(distance * sin(turn)), towards: OTHER_END[towards] }
    : { kind: 'somewhere-off' };
  return (turn > MOST_YAW ? demand : advice)(why);
};
