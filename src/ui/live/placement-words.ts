import { msg } from '@lit/localize';
import type { PlacementCheck } from '../../core/vocabulary/placement.ts';
import { placementLabel } from '../../words/placement-label.ts';
import { placementReasonWords } from '../../words/placement-reason-words.ts';

/** The word for how a check stands. */
export const placementWord = ({ state, required }: PlacementCheck): string => {
  switch (state) {
    case 'good':
      return msg('good');
    case 'poor':
      return required ? msg('put right') : msg('could be better');
    case 'unknown':
      return msg('not known');
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
      const label = placementLabel(check.kind);
      return check.state === 'poor'
        ? `${label}: ${placementReasonWords(check.why)}`
        : `${label}: ${placementWord(check)}.`;
    })
    .join(' ');
