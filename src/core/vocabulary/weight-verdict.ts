/** What showed that a weight is too much for so many reps. */
export const WEIGHT_FAULTS = ['lift', 'depth', 'slowing'] as const;
export type WeightFault = (typeof WEIGHT_FAULTS)[number];

/** Whether a set's weight suits its lifter, by the rule of twelve clean reps (measurement.md 7). */
export type WeightVerdict =
  /** Twelve in a row, or more, all of them clean and without a fault. */
  | { readonly kind: 'suits'; readonly reps: number }
  /** 5-10 % less, or stop earlier: the first fault, and the rep (from 1) that showed it. */
  | { readonly kind: 'lighter'; readonly fault: WeightFault; readonly rep: number }
  | { readonly kind: 'unknown'; readonly because: 'too-few-reps' | 'not-measured' | 'not-clean' };
