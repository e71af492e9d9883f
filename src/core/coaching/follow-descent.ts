import type { Degrees, Milliseconds } from '../vocabulary/units.ts';

export interface FinishedDescent {
  readonly bottom: Degrees;
  /** Degrees per second, through the middle half of the way. */
  readonly speed: number;
}

/** The way down under way, and the last one that came back up. Plain data, no larger than the range of depths. */
export interface Descent {
  readonly top: Degrees;
  readonly bottom: Degrees;
  /** When each whole degree was first reached, on this way down. */
  readonly reached: Readonly<Record<number, Milliseconds>>;
  /** null: none yet. */
  readonly last: FinishedDescent | null;
}

/** From the bottom back up by this much, the way down is over. Degrees. */
const COMES_BACK = 6;
/** Less is fidgeting. A whole rep on a machine with a short way may be no more than 15 degrees. */
const LEAST_RANGE = 8;
/** Parts of the way between which it is timed: a wavering top and a rest at the bottom lie outside. */
const TIMED_FROM = 0.25;
const TIMED_TO = 0.75;

const speedOf = ({ top, bottom, reached }: Descent): number => {
  const degrees = Object.keys(reached).map(Number);
  const reachedFrom = (share: number): number =>
    degrees.find((degree) => degree >= top + share * (bottom - top)) ?? bottom;
  const [from, to] = [reachedFrom(TIMED_FROM), reachedFrom(TIMED_TO)];
  const took = (reached[to] ?? 0) - (reached[from] ?? 0);
  return (to - from) / (Math.max(1, took) / 1000);
};

const begun = (depth: Degrees, last: FinishedDescent | null): Descent => ({
  top: depth,
  bottom: depth,
  reached: {},
  last,
});

/** Follows the depth by one frame in which it could be measured. */
export const followDescent = (before: Descent | null, at: Milliseconds, depth: Degrees): Descent => {
  if (before === null) return begun(depth, null);
  const { top, bottom, reached, last } = before;
  if (depth > bottom) {
    const degree = Math.floor(depth);
    return { ...before, bottom: depth, reached: degree in reached ? reached : { ...reached, [degree]: at } };
  }
  const isBack = depth < bottom - COMES_BACK;
  if (isBack && bottom - top >= LEAST_RANGE) return begun(depth, { bottom, speed: speedOf(before) });
  return isBack || depth < top ? begun(depth, last) : before;
};
