import type { Saying } from '../core/vocabulary/saying.ts';
import { numberWords } from './number-words.ts';

/** The count after a rep, from 1. */
export const spokenCount = (count: number): Saying => ({ text: numberWords(count), weight: 'news' });
