/**
 * Whose limit of depth it is: everybody's, the one that this lifter's own reps taught, or one they chose: set by hand,
 * the knee at a right angle, or the thigh upright.
 */
export const LIMIT_AUTHORS = ['standard', 'personal', 'manual', 'knee-90', 'thigh-upright'] as const;
export type LimitAuthor = (typeof LIMIT_AUTHORS)[number];
