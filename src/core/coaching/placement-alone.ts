import type { PlacementFinding } from '../vocabulary/placement.ts';
import { advice, goodFinding, unknownFinding } from './placement-finding.ts';

/** Whether the lifter is the only one in the picture. */
export const seenAlone = (company: boolean | null): PlacementFinding => {
  if (company === null) return unknownFinding('Whether you are alone is not known yet.');
  return company
    ? advice('Somebody else is in the picture: choose a spot that shows only you, if you can.')
    : goodFinding('Only you are in the picture.');
};
