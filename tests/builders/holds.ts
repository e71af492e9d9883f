import fc from 'fast-check';

/** A whole set is read many times over: a slow machine needs its time. */
export const HOLDS_MS = 60_000;

/**
 * Asserts a property of sets for some draws, the same in every run. A set takes tenths of a second to be read, so a
 * failure is told as it was drawn, not shrunk: its seed and path are in the message.
 */
export const holds = <Drawn extends unknown[]>(property: fc.IProperty<Drawn>, numRuns: number, seed = 20): void => {
  fc.assert(property, { numRuns, seed, endOnFailure: true });
};
