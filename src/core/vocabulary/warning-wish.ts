import type { Degrees } from './units.ts';

/** How soon to warn, from the most careful on; what each means stands in `core/coaching/sensitivities.ts`. */
export const SENSITIVITIES = ['early', 'normal', 'late'] as const;
export type Sensitivity = (typeof SENSITIVITIES)[number];

/** What the lifter wants of the warnings. */
export interface WarningWish {
  readonly sensitivity: Sensitivity;
  /** The depth to stop at, whatever the reps teach; null: the lifter's own where it is known, else the standard one. */
  readonly manualLimit: Degrees | null;
}

export const USUAL_WARNING: WarningWish = { sensitivity: 'normal', manualLimit: null };
