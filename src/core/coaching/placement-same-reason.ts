import type { PlacementReason } from '../vocabulary/placement-reason.ts';

/** Whether two looks have found the same, with the same values: then the same words are said of it. */
export const isSameReason = (one: PlacementReason, other: PlacementReason): boolean =>
  JSON.stringify(one) === JSON.stringify(other);
