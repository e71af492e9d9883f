import { distance } from '../geometry/vector.ts';
import type { PlacementFinding, PlacementState } from '../vocabulary/placement.ts';
import { isPast } from './placement-bounds.ts';
import { demand, goodFinding } from './placement-finding.ts';
import type { PlacementLook } from './placement-look.ts';

/** How unsure the hip may be: 1 less its median score. Half is the gate (9.5); with a hidden hip it goes to 0.3. */
const DOUBT = { good: 0.5, poor: 0.6 };
/** A wrist this near to a hip that is not seen lies on it, thigh lengths. Grips are as near to one that is. */
const ON_HIP = 0.4;

/** Whether the near hip is to be seen: all that is said of lift hangs on it. */
export const hipSeen = ({ scores, joints, hands, thigh }: PlacementLook, was: PlacementState): PlacementFinding => {
  if (!isPast(1 - scores.hip, DOUBT, was)) return goodFinding({ kind: 'hip-seen' });
  const byHand = hands.some((hand) => distance(hand, joints.hip) < ON_HIP * thigh);
  return demand({ kind: byHand ? 'hand-on-hip' : 'hip-hidden' });
};
