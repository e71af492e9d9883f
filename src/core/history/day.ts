const DAY = 24 * 60 * 60 * 1000;
/** 1970 began on a Thursday. */
const MONDAY = 4;

/** The day of a moment (ISO 8601) by the lifter's clock, as in 2026-11-22. The core has no clock, so it is handed in. */
export type DayOf = (at: string) => string;

/** Days since 1970 of a day as in 2026-11-22. */
export const dayNumber = (day: string): number => Math.round(Date.parse(`${day}T00:00:00Z`) / DAY);

/** Weeks since 1970; they begin on Mondays. */
export const weekNumber = (day: string): number => Math.floor((dayNumber(day) - MONDAY) / 7);
