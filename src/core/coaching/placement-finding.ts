import type { PlacementFinding } from '../vocabulary/placement.ts';
import type { PlacementReason } from '../vocabulary/placement-reason.ts';

export const goodFinding = (why: PlacementReason): PlacementFinding => ({ state: 'good', why, required: false });
export const unknownFinding = (why: PlacementReason): PlacementFinding => ({ state: 'unknown', why, required: false });
/** Better so, but a set can begin without it. */
export const advice = (why: PlacementReason): PlacementFinding => ({ state: 'poor', why, required: false });
/** What the set is for could not be measured like this. */
export const demand = (why: PlacementReason): PlacementFinding => ({ state: 'poor', why, required: true });
