import type { LiveReadout } from '../../core/vocabulary/reading.ts';
import type { Degrees } from '../../core/vocabulary/units.ts';

/** Whose limit it is, and where, for the gauge's caption. */
export const limitWords = (limit: Degrees, setBy: LiveReadout['limitSetBy']): string => {
  const at = Math.round(limit);
  switch (setBy) {
    case 'standard':
      return `limit ${at}, standard`;
    case 'personal':
      return `your limit ${at}`;
    case 'earlier-set':
      return `your limit ${at}, from the last set`;
    case 'manual':
      return `limit ${at}, set by you`;
  }
  return setBy satisfies never;
};
