import { msg } from '@lit/localize';
import type { StopReason } from '../core/coaching/last-good-rep.ts';
import type { Saying } from '../core/vocabulary/saying.ts';

const why = (kind: StopReason['kind']): string => {
  switch (kind) {
    case 'early-breaks':
      return msg('The last good rep is done. Your hips leave the pad earlier now.');
    case 'earlier-than-before':
      return msg('The last good rep is done. Your hips leave the pad earlier than in your first set.');
    case 'slower':
      return msg('The last good rep is done. You are much slower now.');
  }
  return kind satisfies never;
};

/** What is said, once per set and between two reps, when the set has had its best. */
export const spokenLastGood = ({ kind }: StopReason): Saying => ({ text: why(kind), weight: 'error' });
