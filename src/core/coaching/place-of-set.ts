import type { SetReport } from '../vocabulary/report.ts';
import type { SetPlace } from '../vocabulary/set-place.ts';

/** Where a set was filmed from; null in sets that did not keep it. */
export const placeOfSet = ({ setup, source }: Pick<SetReport, 'setup' | 'source'>): SetPlace | null => {
  const { nearSide, padLine, resting, statureCm } = setup;
  if (!resting) return null;
  return { side: nearSide, padLine, resting, width: source.width, height: source.height, statureCm };
};
