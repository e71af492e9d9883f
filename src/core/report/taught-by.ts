import type { SetReport, Taught } from '../vocabulary/report.ts';

/** What a set teaches later ones that are filmed from the same place; null when it found no onset, or no place. */
export const taughtBy = ({ setup, source, onset }: SetReport): Taught | null => {
  const { nearSide, padLine, resting, statureCm } = setup;
  if (!resting || onset.kind !== 'found') return null;
  const { width, height } = source;
  return { onset, place: { side: nearSide, padLine, resting, width, height, statureCm } };
};
