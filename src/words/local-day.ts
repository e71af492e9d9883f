const padded = (value: number): string => String(value).padStart(2, '0');

/** The day of a moment (as text in ISO 8601) by the lifter's own clock, as in 2026-11-22: a `DayOf` for the core. */
export const localDay = (at: string | Date): string => {
  const time = new Date(at);
  return [time.getFullYear(), padded(time.getMonth() + 1), padded(time.getDate())].join('-');
};
