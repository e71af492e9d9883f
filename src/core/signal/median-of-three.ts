/** The middle of the last three values: takes out a single spike at the price of one frame's lag. */
export const medianOfThree = (a: number, b: number, c: number): number =>
  Math.max(Math.min(a, b), Math.min(Math.max(a, b), c));
