import type { Milliseconds } from '../core/vocabulary/units.ts';

/** A time in the set for a sentence: minutes and seconds, "1:05". */
export const clock = (at: Milliseconds): string => {
  const seconds = Math.floor(at / 1000);
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
};
