import type { LimitAuthor } from '../vocabulary/limit-author.ts';

/**
 * How far before the limit the approach is shown, degrees, so that one can brake without reacting (measurement.md 9.4).
 * The standard limit of 110 is shown from 100 on, where the range of most people's hips begins to end.
 */
export const APPROACH: Readonly<Record<LimitAuthor, number>> = {
  standard: 10,
  personal: 15,
  manual: 15,
  'knee-90': 15,
  'thigh-upright': 15,
};
