import type { Degrees } from './units.ts';

/** What an advice rests on, with its values; `src/words/` makes a sentence of it. Counts are of reps, shares 0 to 1. */
export type AdviceReason =
  /** Clear lift; null: where it begins is not known. */
  | { readonly kind: 'lifted'; readonly stopAt: Degrees | null }
  | { readonly kind: 'slightly-lifted' }
  /** No lift was seen, but so many reps went past the limit. */
  | { readonly kind: 'past-line'; readonly reps: number; readonly stopAt: Degrees }
  /** The hips run out of room before the knees do. */
  | { readonly kind: 'open-knee' }
  | { readonly kind: 'high-feet' }
  | { readonly kind: 'quick-descent' }
  /** Faster than any warning. */
  | { readonly kind: 'too-fast'; readonly reps: number }
  | { readonly kind: 'late-lift' }
  | { readonly kind: 'slowing'; readonly share: number }
  | { readonly kind: 'no-clear-lift'; readonly reps: number; readonly downTo: Degrees }
  | { readonly kind: 'lift-unmeasured' }
  | { readonly kind: 'off-side-on'; readonly yaw: Degrees }
  | { readonly kind: 'no-reps' };
