import type { Degrees } from '../../core/vocabulary/units.ts';

/** The three ways to a limit, as they are offered. */
export type LimitChoice = 'automatic' | 'square' | 'by-hand';

/** The thigh at a right angle to the back pad, as a depth. Degrees. */
export const SQUARE = 90;

/** Which way a limit came about; `writing`: the lifter is at writing one, whatever it is so far. */
export const limitChoice = (limit: Degrees | null, writing: boolean): LimitChoice => {
  if (writing) return 'by-hand';
  if (limit === null) return 'automatic';
  return limit === SQUARE ? 'square' : 'by-hand';
};
