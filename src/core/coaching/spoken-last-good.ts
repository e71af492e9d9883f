import type { Saying } from '../vocabulary/saying.ts';
import type { StopReason } from './last-good-rep.ts';

const WORDS: Readonly<Record<StopReason['kind'], string>> = {
  'early-breaks': 'The last good rep is done. Your hips leave the pad earlier now.',
  'earlier-than-before': 'The last good rep is done. Your hips leave the pad earlier than in your first set.',
  slower: 'The last good rep is done. You are much slower now.',
};

/** What is said, once per set and between two reps, when the set has had its best. */
export const spokenLastGood = ({ kind }: StopReason): Saying => ({ text: WORDS[kind], weight: 'error' });
