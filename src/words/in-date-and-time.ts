import { dateFormat } from './date-format.ts';

/** A moment in the lifter's own way of writing dates. `iso` is ISO 8601. */
export const inDateAndTime = (iso: string): string =>
  dateFormat({ dateStyle: 'medium', timeStyle: 'short' }).format(new Date(iso));
