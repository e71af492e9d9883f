/** When a calendar reminds, by the lifter's own clock. */
export const REMINDER_HOUR = 9;
