/** What a load is written in. */
export type LoadUnit = 'kg' | 'lb';

/** By definition. */
export const KILOGRAMS_PER_POUND = 0.45359237;
