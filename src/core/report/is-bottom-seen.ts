import { quantile } from '../signal/quantile.ts';
import type { JudgedFrame } from './judge-frame.ts';

/** The bottom fifth of a rep must be seen in this share of its frames (9.5). */
const BOTTOM_SHARE = 0.2;
const LEAST_SEEN = 0.8;

/** Whether the bottom of a rep, without which nothing can be said of it, was seen. */
export const isBottomSeen = (frames: readonly JudgedFrame[]): boolean => {
  const depths = frames.map(({ depth }) => depth);
  const deep = quantile(depths, 1) - BOTTOM_SHARE * (quantile(depths, 1) - quantile(depths, 0));
  const bottom = frames.filter(({ depth }) => depth >= deep);
  return bottom.filter(({ frame }) => frame.missing.length === 0).length >= LEAST_SEEN * bottom.length;
};
