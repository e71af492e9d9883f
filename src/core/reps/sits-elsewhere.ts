import type { BodyFrame } from '../geometry/body-frame.ts';
import { hipFlexion } from '../geometry/hip-flexion.ts';
import { seeJoints } from '../geometry/see-joints.ts';
import { distance } from '../geometry/vector.ts';
import type { Observation } from '../vocabulary/pose.ts';
import { LEAST_TOP_HIP_FLEXION } from './is-leg-press.ts';

/** A lifter who sits this far from the place of the set-up, in trunk lengths, has moved. */
const MOVED = 0.5;

/**
 * Whether the lifter sits or lies somewhere else than the set-up found them. One who gets up to reach the phone has not
 * moved: the set-up waits for them.
 */
export const sitsElsewhere = (observation: Observation, body: BodyFrame): boolean => {
  const sight = seeJoints(observation, body.side);
  if (sight.kind === 'unseen') return false;
  const { shoulder, hip, knee } = sight.joints;
  return (
    hipFlexion(shoulder, hip, knee) >= LEAST_TOP_HIP_FLEXION &&
    distance(shoulder, body.shoulder) >= MOVED * body.trunk * body.thigh
  );
};
