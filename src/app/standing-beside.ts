import type { ImportStanding } from '../core/vocabulary/import-state.ts';

const TAKEN_IN: ImportStanding = { kind: 'done', changed: 0, setId: null };

/** How keypoints stand that come with a set's own file: as that one does, but the set counts once. */
export const standingBeside = (standing: ImportStanding): ImportStanding => {
  if (standing.kind === 'done') return TAKEN_IN;
  return standing.kind === 'undone' && standing.stayed > 0 ? TAKEN_IN : standing;
};
