import { weekNumber } from './day.ts';

/** In how many of the last weeks there was a training; a week without one takes nothing back. */
export interface WeeksTrained {
  readonly trained: number;
  /** Never more weeks than since the first training. */
  readonly of: number;
}

/**
 * Counts weeks (from Monday), the one of `today`, once it has a training, and those before it. No "streak" that can be lost: a rested week is a
 * rested week. `days` are the days of trainings, in any order, as in 2026-11-22.
 */
export const weeksTrained = (days: readonly string[], today: string, weeks: number): WeeksTrained => {
  const now = weekNumber(today);
  const past = days.map(weekNumber).filter((week) => week <= now);
  const first = past.reduce((least, week) => Math.min(least, week), now);
  // A week that has only begun is not one without training.
  const last = past.includes(now) ? now : now - 1;
  const of = past.length === 0 ? 0 : Math.min(weeks, last - first + 1);
  return { trained: new Set(past.filter((week) => week > last - of)).size, of };
};
