import { toldDay } from './told-day.ts';

/** When a file was filmed, ISO 8601; one that does not tell is of now. */
export const filmedAt = (file: File): string => toldDay(file) ?? new Date().toISOString();
