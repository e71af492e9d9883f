import type { PlacementFinding } from '../vocabulary/placement.ts';

export const goodFinding = (say: string): PlacementFinding => ({ state: 'good', say, required: false });
export const unknownFinding = (say: string): PlacementFinding => ({ state: 'unknown', say, required: false });
/** Better so, but a set can begin without it. */
export const advice = (say: string): PlacementFinding => ({ state: 'poor', say, required: false });
/** What the set is for could not be measured like this. */
export const demand = (say: string): PlacementFinding => ({ state: 'poor', say, required: true });
