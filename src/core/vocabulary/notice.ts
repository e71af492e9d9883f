/** Something of the device that the lifter is told. */
export interface Notice {
  /** What is so, in a few words. */
  readonly short: string;
  /** What follows from it, and what to do. */
  readonly more: string;
}
