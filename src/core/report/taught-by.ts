import type { SetReport, Taught } from '../vocabulary/report.ts';

/** What a set teaches later ones that are filmed from the same place; null when it is nothing, or there is no place. */
export const taughtBy = ({ setup, source, onset, taughtHip }: SetReport): Taught | null => {
  const { nearSide, padLine, resting, statureCm } = setup;
  const found = onset.kind === 'found' ? onset : null;
  if (!resting || (!found && !taughtHip)) return null;
  const { width, height } = source;
  return {
    onset: found,
    ...(taughtHip && { hip: taughtHip }),
    place: { side: nearSide, padLine, resting, width, height, statureCm },
  };
};
