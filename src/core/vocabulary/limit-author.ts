/** Whose limit of depth it is: everybody's, the one that this lifter's own reps taught, or one they set by hand. */
export const LIMIT_AUTHORS = ['standard', 'personal', 'manual'] as const;
export type LimitAuthor = (typeof LIMIT_AUTHORS)[number];
