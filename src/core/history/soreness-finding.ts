import { fisherExact } from '../signal/fisher-exact.ts';
import type { SetSummary } from '../vocabulary/report.ts';
import type { Soreness } from '../vocabulary/soreness.ts';
import { type DayOf, dayNumber } from './day.ts';
import { ownSets } from './own-sets.ts';

/** Fewer mornings after a training than this tell nothing. */
const LEAST_MORNINGS = 8;
/** More reps past the line than this in one day are many. */
const MANY = 3;
/** From this level of 0 to 10 a morning counts as a sore one: 1 and 2 are hardly felt. */
const SORE = 3;
/** How seldom chance alone may show as much. */
const MOST_CHANCE = 0.05;

/** So many of so many mornings were sore ones. */
export interface SoreMornings {
  readonly sore: number;
  readonly of: number;
}

/**
 * Sore mornings went together with reps past the line. Counts only: what they come from, nobody knows, and no sentence made
 * of them may say.
 */
export interface SoreTogether {
  readonly kind: 'together';
  /** Mornings after a day with more reps past the line than `moreThan`. */
  readonly afterMany: SoreMornings;
  /** Mornings after any other training. */
  readonly otherwise: SoreMornings;
  readonly moreThan: number;
  /** The level from which a morning was counted as sore. */
  readonly from: number;
}

/** What the mornings after a training tell. */
export type SorenessFinding =
  /** So many of the mornings that are needed were noted. */
  | { readonly kind: 'too-few'; readonly mornings: number; readonly needed: number }
  | { readonly kind: 'nothing-clear' }
  | SoreTogether;

/** Reps past the line by day number, of days with a training. */
const pastLineByDay = (sets: readonly SetSummary[], dayOf: DayOf): ReadonlyMap<number, number> => {
  const days = new Map<number, number>();
  for (const { createdAt, figures } of ownSets(sets)) {
    const day = dayNumber(dayOf(createdAt));
    days.set(day, (days.get(day) ?? 0) + figures.pastLine);
  }
  return days;
};

const counted = (levels: readonly number[]): SoreMornings => ({
  sore: levels.filter((level) => level >= SORE).length,
  of: levels.length,
});

/**
 * Joins how the back felt on the morning after with how often the day before went past the line: too few before eight such
 * mornings, nothing clear where sore ones are not clearly more frequent (Fisher's exact test, one-sided: that the other way
 * round is never told, since nobody is to go deeper for it).
 */
export const sorenessFinding = (
  entries: readonly Soreness[],
  sets: readonly SetSummary[],
  dayOf: DayOf,
): SorenessFinding => {
  const pastLine = pastLineByDay(sets, dayOf);
  const mornings = entries.flatMap(({ moment, day, level }) => {
    const past = moment === 'next-morning' ? pastLine.get(dayNumber(day) - 1) : undefined;
    return past === undefined ? [] : [{ level, isMany: past > MANY }];
  });
  if (mornings.length < LEAST_MORNINGS) return { kind: 'too-few', mornings: mornings.length, needed: LEAST_MORNINGS };
  const afterMany = counted(mornings.filter(({ isMany }) => isMany).map(({ level }) => level));
  const otherwise = counted(mornings.filter(({ isMany }) => !isMany).map(({ level }) => level));
  const chance = fisherExact({ hits: afterMany.sore, of: afterMany.of }, { hits: otherwise.sore, of: otherwise.of });
  return chance <= MOST_CHANCE
    ? { kind: 'together', afterMany, otherwise, moreThan: MANY, from: SORE }
    : { kind: 'nothing-clear' };
};
