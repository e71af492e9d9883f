import { PLACEMENT_LABELS, type PlacementCheck } from '../../core/vocabulary/placement.ts';

/** The word for how a check stands. */
export const placementWord = ({ state, required }: PlacementCheck): string => {
  switch (state) {
    case 'good':
      return 'good';
    case 'poor':
      return required ? 'put right' : 'could be better';
    case 'unknown':
      return 'not known';
  }
  return state satisfies never;
};

/**
 * What a reader is told when the checks change: those that stand otherwise than before, and what to do about them. ''
 * when nothing did, and of the first look, which shows more than can be listened to.
 */
export const placementChanges = (before: readonly PlacementCheck[], now: readonly PlacementCheck[]): string =>
  now
    .filter(({ kind, state }) => {
      const earlier = before.find((check) => check.kind === kind);
      return earlier && earlier.state !== state;
    })
    .map((check) => {
      const label = PLACEMENT_LABELS[check.kind];
      return check.state === 'poor' ? `${label}: ${check.say}` : `${label}: ${placementWord(check)}.`;
    })
    .join(' ');
