import { median, sortedNumbers, sortedQuantile } from '../signal/quantile.ts';
import type { DayOf } from './day.ts';
import type { TrendPoint } from './trend.ts';

/** How something changed over its trend. */
export type TrendChange =
  | { readonly kind: 'too-few'; readonly points: number }
  /** Per 30 days, in the trend's own unit, with a 90 % interval. */
  | {
      readonly kind: 'clear' | 'no-clear-change';
      readonly perMonth: number;
      readonly low: number;
      readonly high: number;
    };

const MONTH = 30 * 24 * 60 * 60 * 1000;
/** Before this many visits any line fits. */
const LEAST_VISITS = 6;
/** More are not looked at pair by pair: the newest ones tell of now. */
const MOST_VISITS = 150;
/** Of the normal distribution, for 90 % between the bounds. */
const Z_90 = 1.645;

interface Visit {
  /** Months since 1970. */
  readonly at: number;
  readonly value: number;
}

/** Sets of one day share pad line, view and form: their median counts once. */
const visitsOf = (points: readonly TrendPoint[], dayOf: DayOf): readonly Visit[] => {
  const days = new Map<string, TrendPoint[]>();
  for (const point of points) {
    const day = dayOf(point.at);
    days.set(day, [...(days.get(day) ?? []), point]);
  }
  return [...days.values()]
    .map((ofDay) => ({
      at: median(ofDay.map(({ at }) => Date.parse(at))) / MONTH,
      value: median(ofDay.map(({ value }) => value)),
    }))
    .slice(-MOST_VISITS);
};

const slopesOf = (visits: readonly Visit[]): readonly number[] => {
  const slopes: number[] = [];
  for (const [place, one] of visits.entries()) {
    for (let next = place + 1; next < visits.length; next += 1) {
      const other = visits[next] as Visit;
      if (other.at > one.at) slopes.push((other.value - one.value) / (other.at - one.at));
    }
  }
  return slopes;
};

/**
 * The change per month of a trend's points (oldest first) by Theil and Sen: the median of all slopes between two visits,
 * which a single odd visit does not bend, with the interval that Kendall's count gives it. Clear when zero is outside.
 * Points that are "at least" are left out: how deep one chose to go is no change,
 * nor is how many reps could be measured.
 */
export const trendChange = (points: readonly TrendPoint[], dayOf: DayOf): TrendChange => {
  const visits = visitsOf(
    points.filter(({ isFloor }) => !isFloor),
    dayOf,
  );
  const count = visits.length;
  if (count < LEAST_VISITS) return { kind: 'too-few', points: count };
  const slopes = sortedNumbers(slopesOf(visits));
  const half = (Z_90 * Math.sqrt((count * (count - 1) * (2 * count + 5)) / 18)) / (2 * slopes.length);
  const low = sortedQuantile(slopes, Math.max(0, 0.5 - half));
  const high = sortedQuantile(slopes, Math.min(1, 0.5 + half));
  return { kind: low > 0 || high < 0 ? 'clear' : 'no-clear-change', perMonth: sortedQuantile(slopes, 0.5), low, high };
};
