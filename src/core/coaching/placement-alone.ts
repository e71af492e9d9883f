import type { PlacementFinding } from '../vocabulary/placement.ts';
import { advice, goodFinding, unknownFinding } from './placement-finding.ts';

/** Whether the lifter is the only one in the picture. */
export const seenAlone = (company: boolean | null): PlacementFinding => {
  if (company === null) return unknownFinding({ kind: 'company-unknown' });
  return company ? advice({ kind: 'company' }) : goodFinding({ kind: 'alone' });
};
