import { msg, str } from '@lit/localize';
import type { PlacementNews } from '../core/coaching/placement-voice.ts';
import type { Saying } from '../core/vocabulary/saying.ts';
import { placementReasonWords } from './placement-reason-words.ts';

/** What is said while the phone is placed: "good" of what is mended, and what is to be put right next. */
export const placementSaid = ({ mended, why, required }: PlacementNews): Saying => {
  const next = why ? placementReasonWords(why) : msg('The phone is in the right place.');
  return { text: mended ? msg(str`Good. ${next}`) : next, weight: required ? 'error' : 'news' };
};
