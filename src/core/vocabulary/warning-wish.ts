import type { Degrees } from './units.ts';

/** How soon to warn, from the most careful on; what each means stands in `core/coaching/sensitivities.ts`. */
export const SENSITIVITIES = ['early', 'normal', 'late'] as const;
export type Sensitivity = (typeof SENSITIVITIES)[number];

/** Where to stop, whatever the reps teach; 'automatic': the lifter's own limit where it is known, else the standard one. */
export type LimitWish =
  | { readonly kind: 'automatic' }
  /** The knee at a right angle. */
  | { readonly kind: 'knee-90' }
  /** The thigh upright in the picture. */
  | { readonly kind: 'thigh-upright' }
  | { readonly kind: 'manual'; readonly at: Degrees };

/** The limits that need nothing but their name. */
export const NAMED_LIMITS = ['automatic', 'knee-90', 'thigh-upright'] as const satisfies LimitWish['kind'][];

export const AUTOMATIC_LIMIT: LimitWish = { kind: 'automatic' };

/** What the lifter wants of the warnings. */
export interface WarningWish {
  readonly sensitivity: Sensitivity;
  readonly limit: LimitWish;
}

export const USUAL_WARNING: WarningWish = { sensitivity: 'normal', limit: AUTOMATIC_LIMIT };
