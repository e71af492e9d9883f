import { distance } from '../geometry/vector.ts';
import type { RepSpan } from './segment-reps.ts';

/** Why a movement of the right size is not a leg-press rep. */
export type NotLegPress = 'stands' | 'hip-travels' | 'shoulder-travels';

/**
 * Least hip flexion with the legs straight. On every leg press it is 180 minus the angle between pad and rail, 30
 * or more (measurement.md 1.5), give or take the detector. Who stands, walks or squats is nearly straight at the top.
 */
export const LEAST_TOP_HIP_FLEXION = 22;
/**
 * How far hip and shoulder may be from their places at the top when at the bottom, as a share of the leg's length
 * in the picture: a large lift, a slide and the hip keypoint's drift together stay under a tenth of it.
 */
const MOST_TRUNK_TRAVEL = 0.16;

/** null when the movement was a leg-press rep: seated or lying, with the trunk still. */
export const notLegPress = ({ top, bottom }: RepSpan): NotLegPress | null => {
  const leg = distance(top.hip, top.ankle);
  if (top.hipFlexion < LEAST_TOP_HIP_FLEXION) return 'stands';
  if (distance(top.hip, bottom.hip) > MOST_TRUNK_TRAVEL * leg) return 'hip-travels';
  if (distance(top.shoulder, bottom.shoulder) > MOST_TRUNK_TRAVEL * leg) return 'shoulder-travels';
  return null;
};
